// File systems on which a short read of a regular file means its end, so that no second read has to confirm it: the local ones of Linux.
// Network and user-space file systems may return less than there is, so a device that is not known is read until nothing comes.
import Glibc

struct LocalDisks: Sendable {
  private static let types: Set = [
    "ext2", "ext3", "ext4", "xfs", "f2fs", "tmpfs", "overlay", "zfs",
  ]
  private let devices: Set<UInt64>

  /// The disks of this machine, from the table of mounts (proc_pid_mountinfo(5)); none where there is no such table.
  static let mounted = LocalDisks(SmallFile.read([UInt8]("/proc/self/mountinfo")) ?? [])

  /// The disks in a table of mounts; O(bytes).
  init(_ table: [UInt8]) {
    devices = Set(table.split(separator: UInt8(ascii: "\n")).compactMap { Self.device($0) })
  }

  /// The device of a line `… 259:1 / /mnt … - ext4 /dev/x rw`; nil for a type that is not listed.
  private static func device(_ line: ArraySlice<UInt8>) -> UInt64? {
    let words = line.split(separator: UInt8(ascii: " ")).map(\.text)
    guard let mark = words.firstIndex(of: "-"), mark > 2, mark + 1 < words.count,
      types.contains(words[mark + 1])
    else { return nil }
    let numbers = words[2].split(separator: ":").compactMap { UInt64($0) }
    return numbers.count == 2 ? device(major: numbers[0], minor: numbers[1]) : nil
  }

  /// As makedev(3) packs it.
  private static func device(major: UInt64, minor: UInt64) -> UInt64 {
    (major & 0xFFF) << 8 | (major & ~0xFFF) << 32 | (minor & 0xFF) | (minor & ~0xFF) << 12
  }

  /// Whether an open folder is on one of them.
  func hold(_ folder: Int32) -> Bool {
    var facts = stat()
    return unsafe fstat(folder, &facts) == 0 && devices.contains(UInt64(facts.st_dev))
  }
}
