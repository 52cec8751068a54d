import Foundation
import TestSupport

/// A site written to a folder, as a reader has it who unpacked it. Gone when the value is.
final class SiteFolder: Sendable {
    private let folder: URL

    /// The address of the folder, with a slash at its end.
    var url: String { "file://\(folder.path)/" }

    init(_ site: BuiltSite) throws {
        let temporary = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
        folder = temporary.appending(path: "sitegen-site-\(UUID().uuidString)")
        for (path, bytes) in site.files {
            let file = folder.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: file)
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }
}
