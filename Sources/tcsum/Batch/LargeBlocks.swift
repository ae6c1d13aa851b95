import CSystem

/// How the memory of large pages is had from the system.
enum LargeBlocks {
  private static let size: Int32 = 1 << 20

  /// Gives blocks of a megabyte and more back to the system when they are freed.
  ///
  /// Otherwise glibc keeps blocks as large as the largest one freed so far, in pieces: memory then
  /// follows the largest pages that ever met, not those in hand.
  static func goBackWhenFreed() { tcsum_give_back_blocks_of(size) }
}
