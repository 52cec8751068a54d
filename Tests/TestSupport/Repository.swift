package import Foundation
package import SitegenKit

/// This repository as a snapshot: the flagship's content and templates.
package enum Repository {
    package static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    package static let snapshot: Snapshot = {
        var files: [Snapshot.File] = []
        for folder in ["content", "templates"] {
            let base = root.appending(path: folder)
            for case let path as String in FileManager.default.enumerator(atPath: base.path) ?? .init() {
                var isFolder: ObjCBool = false
                let file = base.appending(path: path)
                guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue,
                    !path.split(separator: "/").contains(where: { $0.hasPrefix(".") })
                else { continue }
                let name = folder + "/" + path
                let bytes = bytes(name)
                files.append(Snapshot.File(name, Snapshot.isRead(name) ? .text(bytes) : .asset(size: bytes.count)))
            }
        }
        let snapshot = Snapshot(files: files, today: Day("2026-11-24"))
        return snapshot.including(snapshot.includedPaths.map { Snapshot.Included($0, .text(bytes($0))) })
    }()

    private static let building = Task { try await BuiltSite(snapshot, copied: bytes) }

    /// The flagship, built once for all tests of a run.
    package static func flagship() async throws -> BuiltSite { try await building.value }

    package static func text(_ path: String) -> String { String(decoding: bytes(path), as: UTF8.self) }

    package static func bytes(_ path: String) -> [UInt8] {
        Array(FileManager.default.contents(atPath: root.appending(path: path).path) ?? Data())
    }
}
