extension Renderer {
    /// What a `server` block of nginx includes (https://nginx.org/en/docs/http/ngx_http_core_module.html).
    ///
    /// A location that adds a header has none of those around it, so each says them all. Files that are not there never
    /// get `immutable`: without `always` nginx adds a header to an answer of success only.
    func nginx() -> [UInt8] {
        let base = site.settings.basePath
        let notFound = base + Plan.notFoundPath
        var lines = [
            "# For a server block, below its root: see the manual, \"Hosts\". Written by `sitegen host-config nginx`; it changes",
            "# when an alias or a code does.",
            "index index.html;",
            "absolute_redirect off;",
            "charset utf-8;",
            "charset_types text/css text/plain text/markdown text/xml text/javascript application/javascript application/json;",
            "gzip on;",
            "gzip_vary on;",
            "gzip_proxied any;",
            "gzip_min_length 256;",
            "gzip_types text/css text/plain text/markdown text/xml text/javascript application/javascript application/json",
            "    application/atom+xml image/svg+xml;",
            "error_page 404 \(notFound.quoted);",
            // A folder without a page of its own.
            "error_page 403 =404 \(notFound.quoted);",
            "",
        ]
        lines += location("", base, headers: [.asked])
        lines += location("=", notFound, headers: [.asked], first: ["internal;"])
        // Sitegen's own files, and those that other hosts read.
        lines += location(
            "~", "^\(base.escapedPattern)(.*/)?(\\.(?!well-known/)|_(headers|redirects)$)", first: ["return 404;"])
        lines += location("~", fingerprintPattern, headers: [.immutable])
        lines += location(
            "~", "^\(base.escapedPattern).*\\.md$", headers: [.asked], first: ["types { text/markdown md; }"])
        if site.settings.hasSearch { lines += location("^~", base + Plan.shardFolder, headers: [.immutable]) }
        if site.settings.url != nil {
            lines += location(
                "=", base + Plan.feedPath, headers: [.asked], first: ["types { application/atom+xml xml; }"])
        }
        lines.append("")
        for rule in redirections {
            // `$` would begin a variable.
            let target = (base + Address.path(rule.to)).replacing("$", with: "%24")
            for from in rule.spellings {
                lines.append("location = \((base + from).quoted) { return 301 \((target + "$is_args$args").quoted); }")
            }
        }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    private func location(
        _ kind: String, _ path: String, headers: [ResponseHeader] = [], first: [String] = []
    ) -> [String] {
        let always =
            headers.isEmpty ? [] : ResponseHeader.ofAll.map { "add_header \($0.name) \($0.value.quoted) always;" }
        let own = headers.map { "add_header \($0.name) \($0.value.quoted);" }
        let head = (["location", kind, path.quoted, "{"]).filter { !$0.isEmpty }.joined(separator: " ")
        return [head] + (first + always + own).map { "    " + $0 } + ["}"]
    }
}

extension Redirection {
    /// The address with the slash at its end and without: a server that added the slash first would redirect twice.
    var spellings: [String] { from.ends(with: "/") ? [from, from.before("/")] : [from] }
}
