import SitegenKit

extension Edition {
    enum Rendered {
        /// A page of the site, without the script, and what its bytes are called.
        case page([UInt8], EntityTag)
        case bytes([UInt8])
        /// A file of the content, by its path.
        case copy(String)
    }

    func lookup(_ path: RequestPath) async -> SiteLookup {
        let found = SiteLookup(path, basePath: basePath) { site?.result.plan.file($0) != nil }
        guard found == .nothing, path.isPlain else { return found }
        // The files of the search have no names until it is made.
        let base = RequestPath(basePath)?.parts.count ?? 1
        let file = path.parts.dropFirst(base - 1).joined(separator: "/")
        return await self.file(file) == nil ? .nothing : SiteLookup(path, basePath: basePath) { $0 == file }
    }

    func file(_ path: String) async -> Plan.File? {
        guard let site else { return nil }
        if let file = site.result.plan.file(path) { return file }
        if let file = await site.search.file(path) { return file }
        guard let earlier = site.earlierSearch, await earlier.isMade else { return nil }
        return await earlier.file(path)
    }

    func render(_ file: Plan.File) -> Rendered {
        guard let renderer = site?.result.renderer else { preconditionFailure("a file is of a site") }
        switch renderer.render(file.output) {
        case .copy(let path): return .copy(path)
        case .bytes(let bytes): return file.output.isPage ? .page(bytes, EntityTag(of: bytes)) : .bytes(bytes)
        }
    }

    var notFound: [UInt8]? {
        guard let site, case .bytes(let bytes) = site.result.renderer.render(.notFound) else { return nil }
        return bytes
    }

    /// The bytes of the page that a browser has at a path, whatever its status; nil where there is no site yet.
    func page(at path: String) -> [UInt8]? {
        guard let site else { return nil }
        if let path = RequestPath(path),
            case .file(let name) = SiteLookup(path, basePath: basePath, has: { site.result.plan.file($0) != nil }),
            let file = site.result.plan.file(name), case .page(let bytes, _) = render(file)
        {
            return bytes
        }
        return notFound
    }
}
