import ArgumentParser

/// A failure with the exit code of the contract and one line for people.
struct ExitFailure: Error, CustomStringConvertible {
  var code: Int32
  var description: String

  /// 64: the command was not given as it must be.
  static func usage(_ reason: String) -> ExitFailure { ExitFailure(code: 64, description: reason) }
  /// 65: the bytes are there, but no summary can be made of them.
  static func unreadable(_ reason: String) -> ExitFailure {
    ExitFailure(code: 65, description: reason)
  }
  /// 66: there is no such input.
  static func noInput(_ reason: String) -> ExitFailure {
    ExitFailure(code: 66, description: reason)
  }
  /// 70: the program itself is broken.
  static func broken(_ reason: String) -> ExitFailure { ExitFailure(code: 70, description: reason) }
  /// 73: the output cannot be written.
  static func cannotWrite(_ reason: String) -> ExitFailure {
    ExitFailure(code: 73, description: reason)
  }
  /// 74: reading or writing broke off.
  static func brokenOff(_ reason: String) -> ExitFailure {
    ExitFailure(code: 74, description: reason)
  }

  /// Runs `body`; a failure goes to standard error as one line and ends the process with its code.
  static func report<Result>(_ body: () throws(ExitFailure) -> Result) throws -> Result {
    do { return try body() } catch {
      StandardError.note(error.description)
      throw ExitCode(error.code)
    }
  }
}
