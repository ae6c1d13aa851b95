/// The target of this process, set before its first input.
nonisolated(unsafe) private var chosenTarget = FuzzTarget.pipeline

/// Called by libFuzzer once: the first argument is the target, the others are libFuzzer's.
@_cdecl("LLVMFuzzerInitialize")
public func initialize(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>
) -> CInt {
  guard count.pointee > 1, let name = arguments.pointee[1].map({ String(cString: $0) }),
    let target = FuzzTarget(rawValue: name)
  else {
    fatalError("usage: fuzz \(FuzzTarget.allCases.map(\.rawValue).joined(separator: "|")) …")
  }
  chosenTarget = target
  arguments.pointee[1] = arguments.pointee[0]
  arguments.pointee += 1
  count.pointee -= 1
  return 0
}

/// Called by libFuzzer with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func test(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  chosenTarget.run(Array(UnsafeBufferPointer(start: data, count: size)))
  return 0
}
