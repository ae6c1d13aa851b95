// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "consumer",
  dependencies: [.package(name: "tcsum", path: "../..", traits: [])],
  targets: [
    .executableTarget(
      name: "summarize", dependencies: [.product(name: "PlainTerms", package: "tcsum")])
  ]
)
