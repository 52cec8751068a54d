// swift-tools-version: 6.2
import PackageDescription

/// Every target: Swift 6 mode (from the tools version), the upcoming features that make imports and existentials
/// explicit, and no warnings.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "sitegen",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "sitegen", targets: ["sitegen"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        .systemLibrary(
            name: "CMark",
            pkgConfig: "libcmark",
            providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]
        ),
        .systemLibrary(
            name: "CYAML",
            pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
        ),
        .target(name: "CMemory", dependencies: ["CMark"]),
        .target(name: "CTheme"),
        .target(name: "Markdown", dependencies: ["CMemory", "CMark"], swiftSettings: strict),
        .target(
            name: "SitegenKit",
            dependencies: ["Markdown", "CTheme", "CYAML"],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "sitegen",
            dependencies: [
                "Markdown", "SitegenKit",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "MarkdownTests",
            dependencies: ["Markdown", "CMark", "TestSupport"],
            resources: [.copy("Fixtures")],
            swiftSettings: strict
        ),
        .target(
            name: "TestSupport", dependencies: ["Markdown", "SitegenKit"], path: "Tests/TestSupport",
            swiftSettings: strict),
        .testTarget(
            name: "SitegenKitTests",
            dependencies: ["SitegenKit", "TestSupport", .product(name: "Mustache", package: "swift-mustache")],
            swiftSettings: strict
        ),
        .testTarget(
            name: "BrowserTests", dependencies: ["SitegenKit", "TestSupport", "sitegen"], swiftSettings: strict),
        .testTarget(name: "HostTests", dependencies: ["SitegenKit", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "sitegenTests", dependencies: ["SitegenKit", "TestSupport", "sitegen"], swiftSettings: strict),
    ]
)
