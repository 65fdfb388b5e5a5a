import Testing

/// The built program, as a command and in a terminal; one test at a time, since they measure and they kill.
@Suite(.serialized) struct EndToEnd {}
