import ArgumentParser
import SitegenKit

/// Reads a built site from a folder, or from the list of its files.
enum SiteFiles {
    static func read(_ path: String) throws -> PublishedSite {
        do throws(Refusal) {
            let isFolder = try Status.behind(path).kind == .folder
            if isFolder, try Status.of(path + "/index.html") != nil {
                var site = PublishedSite()
                try add(path, "", to: &site)
                site.finish()
                return site
            }
            let list = isFolder ? path + "/" + Manifest.path : path
            if try Status.of(list) != nil, let site = PublishedSite.list(try bytes(list)) { return site }
        } catch {
            throw DiskError.reading(path, error)
        }
        throw ValidationError("\(path) is no site that sitegen built, and no list of its files.")
    }

    /// Everything below a folder of the site, but what links lead to: a built site has none.
    private static func add(_ root: String, _ folder: String, to site: inout PublishedSite) throws(Refusal) {
        for entry in try Folder.entries(root + "/" + folder) {
            guard let name = entry.name else { continue }
            let path = folder + name
            var kind = entry.kind
            if kind == nil { kind = try Status.of(root + "/" + path)?.kind }
            if kind == .folder {
                try add(root, path + "/", to: &site)
            } else if kind == .file, PublishedSite.isRead(path) {
                site.add(path, try bytes(root + "/" + path))
            }
        }
    }

    private static func bytes(_ path: String) throws(Refusal) -> [UInt8] {
        let file = try Descriptor(reading: path)
        return try file.read(try file.status().size)
    }
}
