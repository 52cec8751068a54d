import SitegenKit

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What sitegen published at a place, written down there. Only what it names is ever replaced or removed.
///
/// Before anything else is sent, a manifest goes ahead that names the old files and the new ones. So whenever a publish is
/// interrupted, the next one knows every file that may be there, and which of them it cannot be sure of.
struct Manifest: Equatable, Sendable {
    /// Hidden where a host hides names that begin with a dot. There is nothing in it that the site does not say.
    static let path = ".sitegen-manifest.json"
    /// In place of a hash: the file is under way, and what it holds is not known.
    static let underWay = ""

    /// The SHA-256 of each file, in hexadecimal digits.
    var files: [OutputPath: String]

    init(_ files: [OutputPath: String]) {
        self.files = files
    }
}

extension Manifest {
    private struct Written: Decodable {
        var version: Int
        var files: [String: String]
    }

    private static let version = 1

    /// Nil for what no version of sitegen wrote, for another version, and for one with a path that leads out of the place.
    init?(_ bytes: [UInt8]) {
        guard let written = try? JSONDecoder().decode(Written.self, from: Data(bytes)), written.version == Self.version
        else { return nil }
        files = [:]
        for (text, hash) in written.files {
            guard let path = OutputPath(text), !path.isReserved else { return nil }
            files[path] = hash
        }
    }

    /// The same manifest is the same bytes.
    var encoded: [UInt8] {
        var json = JSONWriter(layout: .pretty)
        json.object { json in
            json.member("version", Self.version)
            json.object("files") { json in
                for path in files.keys.sorted() { json.member(path.text, files[path]) }
            }
        }
        return json.bytes
    }
}
