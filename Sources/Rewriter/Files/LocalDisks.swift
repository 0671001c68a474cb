// File systems on which a short read of a regular file means its end, so that no second read has to confirm it: the local ones of Linux.
// Network and user-space file systems may return less than there is, so a device that is not known is read until nothing comes.
// A folder is asked for its device, not each file; so a folder in which something is mounted, which may be a single file of
// another file system, counts as unknown.
import Glibc

struct LocalDisks: Sendable {
  private static let types: Set = [
    "ext2", "ext3", "ext4", "xfs", "f2fs", "tmpfs", "overlay", "zfs",
  ]
  private let devices: Set<UInt64>
  /// The folders in which something is mounted.
  private let holders: Set<[UInt8]>

  /// The disks of this machine, from the table of mounts (proc_pid_mountinfo(5)); none where there is no such table.
  static let mounted = LocalDisks(SmallFile.read([UInt8]("/proc/self/mountinfo")) ?? [])

  /// The disks in a table of mounts; O(bytes).
  init(_ table: [UInt8]) {
    let lines = table.split(separator: UInt8(ascii: "\n")).map {
      $0.split(separator: UInt8(ascii: " "))
    }
    devices = Set(lines.compactMap { Self.device($0) })
    holders = Set(lines.filter { $0.count > 4 }.map { Path.split(Self.unescaped($0[4])).folder })
  }

  /// The device of a line `… 259:1 / /mnt … - ext4 /dev/x rw`; nil for a type that is not listed.
  private static func device(_ line: [ArraySlice<UInt8>]) -> UInt64? {
    let words = line.map(\.text)
    guard let mark = words.firstIndex(of: "-"), mark > 2, mark + 1 < words.count,
      types.contains(words[mark + 1])
    else { return nil }
    let numbers = words[2].split(separator: ":").compactMap { UInt64($0) }
    return numbers.count == 2 ? device(major: numbers[0], minor: numbers[1]) : nil
  }

  /// A path of the table, in which blanks and the like stand as `\040`.
  private static func unescaped(_ path: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var rest = path
    while let byte = rest.popFirst() {
      let digits = rest.prefix(3)
      if byte == UInt8(ascii: "\\"), let code = UInt8(digits.text, radix: 8) {
        result.append(code)
        rest = rest.dropFirst(3)
      } else {
        result.append(byte)
      }
    }
    return result
  }

  /// As makedev(3) packs it.
  private static func device(major: UInt64, minor: UInt64) -> UInt64 {
    (major & 0xFFF) << 8 | (major & ~0xFFF) << 32 | (minor & 0xFF) | (minor & ~0xFF) << 12
  }

  /// Whether an open folder, and so all files in it, are on one of them.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - path: Its absolute path without symbolic links.
  /// - Returns: Whether a short read of a file in it is the end of that file.
  func hold(_ folder: Int32, _ path: [UInt8]) -> Bool {
    var facts = stat()
    return unsafe fstat(folder, &facts) == 0 && devices.contains(UInt64(facts.st_dev))
      && !holders.contains(path)
  }
}
