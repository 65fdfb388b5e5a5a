// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "fardplan",
  products: [
    .executable(name: "fardplan", targets: ["RoadmapTUI"]),
    .library(name: "RoadmapKit", targets: ["RoadmapKit"]),
  ],
  dependencies: [
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncursesw5-dev"])]),
    .target(
      name: "RoadmapKit",
      dependencies: [
        .product(name: "Yams", package: "Yams"), .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "RoadmapTUI",
      dependencies: [
        "RoadmapKit", "CNcurses",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "RoadmapKitTests", dependencies: ["RoadmapKit"],
      exclude: ["Problems/Gallery", "Problems/Accepted", "Words/Sentences"], swiftSettings: strict),
    .testTarget(name: "RoadmapTUITests", dependencies: ["RoadmapTUI", "RoadmapKit"], swiftSettings: strict),
    .testTarget(name: "EndToEndTests", dependencies: ["RoadmapTUI"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
