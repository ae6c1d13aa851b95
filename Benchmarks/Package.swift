// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "tcsum-benchmarks",
  dependencies: [.package(name: "tcsum", path: "..")],
  targets: [
    .systemLibrary(
      name: "CBareLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .executableTarget(
      name: "pipeline-speed",
      dependencies: ["CBareLibXML2", .product(name: "PlainTerms", package: "tcsum")],
      swiftSettings: [.defaultIsolation(MainActor.self)]),
  ]
)
