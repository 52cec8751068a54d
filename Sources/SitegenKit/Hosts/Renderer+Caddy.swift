extension Renderer {
    /// What a site block of a Caddyfile imports (https://caddyserver.com/docs/caddyfile).
    func caddy() -> [UInt8] {
        let base = site.settings.basePath
        func header(_ matcher: String, _ header: ResponseHeader) -> String {
            "header \(matcher) \(header.name) \(header.value.quoted)"
        }
        var lines = [
            "# For a site block that has a root: see the manual, \"Hosts\". Written by `sitegen host-config caddy`; it changes when",
            "# an alias or a code does.",
            "encode zstd gzip",
            "@sitegen path \(base)*",
            "@sitegen_immutable path_regexp \(fingerprintPattern)",
            "@sitegen_markdown path \(base)*.md",
            "route {",
        ]
        var handlers = ResponseHeader.ofAll.map { header("@sitegen", $0) } + [header("@sitegen", .asked)]
        handlers.append(header("@sitegen_immutable", .immutable))
        if site.settings.hasSearch { handlers.append(header(base + Plan.shardFolder + "*", .immutable)) }
        handlers.append(header("@sitegen_markdown", .markdown))
        if site.settings.url != nil { handlers.append(header(base + Plan.feedPath, .feed)) }
        let redirections = redirections
        if !redirections.isEmpty {
            handlers.append("map {path} {sitegen_to} {")
            for rule in redirections {
                let target = (base + Address.path(rule.to)).quoted
                handlers += rule.spellings.compactMap { token(base + $0) }.map { "\t\($0) \(target)" }
            }
            handlers += ["\tdefault \"\"", "}", "@sitegen_moved expression `{sitegen_to} != \"\"`"]
            handlers.append("redir @sitegen_moved {sitegen_to} 301")
        }
        // Sitegen's own files, and those that other hosts read.
        handlers += ["file_server {", "\thide .sitegen-* .nojekyll \(Plan.headersPath) \(Plan.redirectsPath)", "}"]
        lines += handlers.map { "\t" + $0 } + ["}"]
        lines += [
            "handle_errors {",
            "\t@sitegen_missing expression `{err.status_code} in [403, 404]`",
            "\thandle @sitegen_missing {",
            "\t\theader \(ResponseHeader.asked.name) \(ResponseHeader.asked.value.quoted)",
            "\t\trewrite * \((base + Plan.notFoundPath).quoted)",
            "\t\tfile_server",
            "\t}",
            "}",
        ]
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    /// A text as Caddy reads it: between backquotes as it is, else between quotes, in which a backslash stands for itself
    /// unless a quote follows. Nil for what can be written in neither way.
    private func token(_ text: String) -> String? {
        if !text.utf8.contains(UInt8(ascii: "`")) { return "`\(text)`" }
        if text.utf8.contains(UInt8(ascii: "\\")) { return nil }
        return "\"\(text.replacing(scalar: "\"", with: "\\\""))\""
    }
}
