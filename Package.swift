// swift-tools-version: 6.2
import PackageDescription

// One list of settings for every target: language mode 6, imports that say what they leak, no warning left.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

/// A library target of ours, with its test target beside it.
func library(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The test target of a library; its `Cases` folder is read in place.
func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(
        name: name, dependencies: dependencies, exclude: casesFolder(of: name),
        swiftSettings: strict)
}

/// Folders of test data that the compiler must not look into.
func casesFolder(of target: String) -> [String] {
    switch target {
    case "ArticlesTests": ["Bad", "Cases"]
    case "HTTPTests": ["Cases"]
    case "LanguagesTests": ["Lines"]
    case "MatchingTests": ["Cases"]
    default: []
    }
}

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let arguments = Target.Dependency.product(
    name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "parley",
    products: [.executable(name: "parley", targets: ["parley"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .systemLibrary(
            name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(
            name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(
            name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
        .systemLibrary(
            name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CEpoll"),
        .systemLibrary(name: "CInotify"),
        .target(
            name: "Migrations", path: "Migrations",
            resources: [
                .embedInCode("0001_records.sql"), .embedInCode("0002_search_and_joins.sql"),
                .embedInCode("0003_joining.sql"), .embedInCode("0004_fingerprints.sql"),
                .embedInCode("0005_names.sql"), .embedInCode("0006_reported.sql"),
                .embedInCode("0007_bodies.sql"), .embedInCode("0008_changes.sql"),
                .embedInCode("0009_corrections.sql"), .embedInCode("0010_sources.sql"),
                .embedInCode("0011_drawings.sql"),
                .embedInCode("0012_origins.sql"),
                .embedInCode("0013_catching_up.sql"),
                .embedInCode("0014_quotes_drawn.sql"),
                .embedInCode("0015_tellings_by_record.sql"),
                .embedInCode("0016_external_ids.sql"),
                .embedInCode("0017_words_held.sql"),
            ],
            swiftSettings: strict),

        library("Records", ["CCrypto"]),
        library("HTTP", [httpTypes, "CZlib"]),
        library("Markup", ["HTTP"]),
        .target(
            name: "Outlines", resources: [.embedInCode("world.txt"), .embedInCode("countries.txt")],
            swiftSettings: strict),
        library("Drawing", ["Markup", "Outlines", "Records"]),
        library("Sockets", ["HTTP", httpTypes, logging, "CEpoll"]),
        library("Text", []),
        library("Languages", ["Text"]),
        library("Articles", ["Records", "Text", "Languages", "CZlib", "CLibXML2", "CCMark", yams]),
        .target(
            name: "LearnedWeights", resources: [.embedInCode("weights.txt")], swiftSettings: strict),
        library("Extraction", ["Records", "Text", "Languages", "LearnedWeights"]),
        library("Learning", ["Records", "Articles", "Extraction"]),
        library("Matching", ["Text", "Languages"]),
        library("Wording", ["Languages"]),
        library("Store", ["Records", "Migrations", "Matching", grdb, sqlite]),
        library("Replicas", ["Records", "Store"]),
        library("Ingest", ["Records", "Articles", "Extraction", "Store", "CInotify"]),
        .target(
            name: "API",
            dependencies: ["Records", "HTTP", "Markup", "Drawing", "Wording", "Store", "Ingest", httpTypes],
            resources: [
                .embedInCode("Explorer/Assets/parley.css"), .embedInCode("Explorer/Assets/parley.js"),
                .embedInCode("Explorer/Assets/parley.svg"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "parley",
            dependencies: [
                "Records", "HTTP", "Sockets", "Text", "Languages", "Articles", "Extraction", "LearnedWeights",
                "Learning", "Store", "Ingest", "Replicas", "API", arguments, logging, httpTypes,
            ],
            swiftSettings: strict),

        .executableTarget(
            name: "measure-articles", dependencies: ["Articles", "Records"], path: "Tests/Measure",
            swiftSettings: strict),
        .executableTarget(
            name: "seed-database", dependencies: ["Records", "Store"], path: "Tests/Seed", swiftSettings: strict),
        .executableTarget(
            name: "fuzz-http", dependencies: ["HTTP", httpTypes], path: "Tests/Fuzz", swiftSettings: strict),

        tests("RecordsTests", ["Records"]),
        tests("HTTPTests", ["HTTP", httpTypes]),
        tests("MarkupTests", ["Markup"]),
        tests("DrawingTests", ["Drawing", "Markup", "Records"]),
        tests("SocketsTests", ["Sockets", "HTTP", httpTypes, logging]),
        tests("TextTests", ["Text"]),
        tests("LanguagesTests", ["Languages", "Text", "Extraction", "Records"]),
        tests("MatchingTests", ["Matching", "Languages"]),
        tests("WordingTests", ["Wording", "Languages", "Text", "Records", "Store"]),
        tests("ArticlesTests", ["Articles", "Records"]),
        tests("ExtractionTests", ["Extraction", "Articles", "Records", "Languages", "Text"]),
        tests("StoreTests", ["Store", "Records", "Migrations", grdb]),
        tests("ReplicasTests", ["Replicas", "Store", "Records", grdb]),
        tests("IngestTests", ["Ingest", "Store", "Records"]),
        tests("APITests", ["API", "HTTP", "Store", "Records", "Ingest", httpTypes]),
        tests("EndToEndTests", ["Records"]),
    ],
    swiftLanguageModes: [.v6]
)
