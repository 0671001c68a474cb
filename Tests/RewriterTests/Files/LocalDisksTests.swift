// Which file systems are taken at their word when a read comes up short. Taking one too many would cut files on a network mount in two
// and lose what stands behind the cut.
import Foundation
import Testing

@testable import Rewriter

struct LocalDisksTests {
  /// A line of a table of mounts for the device of an open folder.
  private func table(_ folder: Int32, _ type: String) -> [UInt8] {
    var facts = stat()
    _ = unsafe fstat(folder, &facts)
    let (device, mask) = (UInt64(facts.st_dev), UInt64(0xFFF))
    let major = (device >> 8) & mask | (device >> 32) & ~mask
    let minor = device & 0xFF | (device >> 12) & ~0xFF
    return [UInt8](
      "22 1 0:21 / /proc rw - proc proc rw\n28 1 \(major):\(minor) / / rw,noatime shared:1 - \(type) /dev/x rw\n"
        .utf8)
  }

  @Test(
    "a listed local file system is believed, also where a field is optional",
    arguments: ["ext4", "xfs", "tmpfs"])
  func local(_ type: String) {
    let folder = unsafe open("/", O_RDONLY | O_DIRECTORY)
    defer { close(folder) }
    #expect(LocalDisks(table(folder, type)).hold(folder, [UInt8]("/srv".utf8)))
  }

  @Test(
    "network and user-space file systems, and those that nobody listed, are not",
    arguments: ["nfs4", "fuse.sshfs", "fuseblk", "9p", "cifs", "ext"])
  func remote(_ type: String) {
    let folder = unsafe open("/", O_RDONLY | O_DIRECTORY)
    defer { close(folder) }
    #expect(!LocalDisks(table(folder, type)).hold(folder, [UInt8]("/srv".utf8)))
  }

  @Test(
    "a table that is cut or empty knows no disk",
    arguments: [
      "", "28", "28 1 8:1 / /", "28 1 8 / / rw -", "- - -", "28 1 a:b / / rw - ext4 x rw",
    ])
  func malformed(_ table: String) {
    let folder = unsafe open("/", O_RDONLY | O_DIRECTORY)
    defer { close(folder) }
    #expect(!LocalDisks([UInt8](table.utf8)).hold(folder, [UInt8]("/srv".utf8)))
  }

  @Test("a folder in which something is mounted is not: it may be a file of another file system")
  func mountedFile() {
    let folder = unsafe open("/", O_RDONLY | O_DIRECTORY)
    defer { close(folder) }
    let mount = "40 28 0:50 / /srv/a\\040b\\134c/file rw - fuse.x x rw\n"
    let disks = LocalDisks(table(folder, "ext4") + [UInt8](mount.utf8))
    #expect(!disks.hold(folder, [UInt8]("/srv/a b\\c".utf8)))
    for path in ["/srv", "/srv/a b\\c/file", "/srv/a", "/home"] {
      #expect(disks.hold(folder, [UInt8](path.utf8)))
    }
  }
}
