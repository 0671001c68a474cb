// swift-tools-version: 6.2
// One library (Rewriter), one program (aig-migrate), one system library (CPCRE2), one test target.
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "aig-migrate",
  products: [
    .library(name: "Rewriter", targets: ["Rewriter"]),
    .executable(name: "aig-migrate", targets: ["aig-migrate"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CPCRE2",
      pkgConfig: "libpcre2-8",
      providers: [.apt(["libpcre2-dev"]), .brew(["pcre2"])],
    ),
    .target(
      name: "Rewriter",
      dependencies: ["CPCRE2"],
      resources: [
        .embedInCode("Report/Page/page.html"),
        .embedInCode("Report/Page/page.css"),
        .embedInCode("Report/Page/basics.js"),
        .embedInCode("Report/Page/overview.js"),
        .embedInCode("Report/Page/cards.js"),
        .embedInCode("Report/Page/list.js"),
      ],
      swiftSettings: settings,
    ),
    .executableTarget(
      name: "aig-migrate",
      dependencies: [
        "Rewriter",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "TOMLKit", package: "TOMLKit"),
      ],
      swiftSettings: settings,
    ),
    .testTarget(
      name: "RewriterTests",
      dependencies: ["Rewriter", "aig-migrate"],
      exclude: ["Snapshots"],
      swiftSettings: settings,
    ),
  ],
)
