extension Renderer {
    /// `staticwebapp.config.json` (https://learn.microsoft.com/azure/static-web-apps/configuration), which lies in the
    /// site's root. The first route that fits decides, and the file may have 20 kB: what headers need goes first, then as
    /// many redirects as there is room for. The others have pages to do their work.
    func azure(immutable: [String]) -> [UInt8] {
        let base = site.settings.basePath
        func route(_ path: String, _ more: [JSONValue.Member]) -> JSONValue {
            .object([JSONValue.Member(name: "route", value: .text(path))] + more)
        }
        let shards = site.settings.hasSearch ? [Plan.shardFolder + "*"] : []
        var routes = (immutable.map(Address.path) + shards).map {
            route(base + $0, [JSONValue.Member(name: "headers", value: Self.object([.immutable]))])
        }
        var room = Self.mostBytes - configuration(routes).count
        for rule in redirections where !rule.isPattern {
            let redirect = route(
                base + Address.path(rule.from),
                [
                    JSONValue.Member(name: "redirect", value: .text(base + Address.path(rule.to))),
                    JSONValue.Member(name: "statusCode", value: .integer(301)),
                ])
            // Each stands deeper in the file than by itself, on five lines, with a comma.
            room -= redirect.file.count + 21
            guard room > 0 else { break }
            routes.append(redirect)
        }
        return configuration(routes)
    }

    private static let mostBytes = 20_000

    private func configuration(_ routes: [JSONValue]) -> [UInt8] {
        let base = site.settings.basePath
        return JSONValue.members([
            "trailingSlash": "always",
            "routes": .list(routes),
            "responseOverrides": ["404": ["rewrite": .text(base + Plan.notFoundPath)]],
            "globalHeaders": Self.object(ResponseHeader.ofAll + [.asked]),
            "mimeTypes": [".md": .text(ResponseHeader.markdown.value)],
        ]).file
    }

    private static func object(_ headers: [ResponseHeader]) -> JSONValue {
        .object(headers.map { JSONValue.Member(name: $0.name, value: .text($0.value)) })
    }
}
