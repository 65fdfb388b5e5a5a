/// Every word that a person sees, by place of use.
///
/// They are Swedish; another language is another such room.
public enum Words {}
