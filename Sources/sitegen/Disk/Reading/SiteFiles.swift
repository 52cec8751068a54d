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
            if try Status.of(list) != nil, let site = PublishedSite.list(try Descriptor(streaming: list).readAll()) {
                return site
            }
        } catch {
            if error.isMissing {
                throw Objection(
                    "there is no site \(path)",
                    help: "build it first: `sitegen build --output \(path)`")
            }
            throw DiskError.reading(path, error)
        }
        throw Objection(
            "\(path) is no site that sitegen built, and no list of its files",
            help: "name a folder that `sitegen build` wrote, or the \(Manifest.path) of one that was published")
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
                site.add(path, try Descriptor(reading: root + "/" + path).readAll())
            }
        }
    }
}
