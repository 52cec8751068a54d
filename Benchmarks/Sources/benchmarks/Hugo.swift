/// The same corpus built by Hugo, with templates that put the same on each page: head, navigation, breadcrumbs, the pages of
/// the folder, the headings, the pages before and behind; and with the same twins, Markdown of every page and JSON of every
/// entry. What Hugo has no counterpart for it need not do: the search index, pages that link here, and the checks.
struct Hugo {
    struct Figures {
        var cost: Floor.Cost
        var peakBytes: Int
    }

    var path: String
    var version: String

    /// The Hugo that the shell would run; nil where there is none.
    static func find(in scratch: String) throws -> Hugo? {
        let log = scratch + "/log"
        // The shell answers without failing, for a failure of ours ends the benchmarks.
        let found = try Measure.run("/bin/sh", ["-c", "command -v hugo || true"], log: log).said
        guard let path = found.split(separator: "\n").first.map(String.init), path.hasPrefix("/") else { return nil }
        let version = try Measure.run(path, ["version"], log: log).said.split(separator: "\n").first ?? ""
        return Hugo(path: path, version: String(version.prefix(80)))
    }

    func build(_ source: String, to output: String, log: String) throws -> Figures {
        let measure = try Measure.run(
            path, ["--source", source, "--destination", output, "--quiet", "--noBuildLock", "--ignoreCache"], log: log)
        return Figures(cost: measure.cost, peakBytes: measure.peakBytes)
    }

    // MARK: The project

    /// Writes a Hugo project of a corpus. `codes` are the names of all codes, which entries leave to the registry.
    static func write(_ content: String, codes: [String: String], to folder: String) throws {
        let (folders, files) = try Disk.list(content)
        for path in ["", "/content", "/layouts", "/layouts/_default", "/layouts/_default/_markup", "/layouts/codes"] {
            try Disk.makeFolder(folder + path)
        }
        for path in folders { try Disk.makeFolder("\(folder)/content/\(path)") }
        for file in files where file.hasSuffix(".md") {
            // What Hugo calls a section's page.
            let isIndex = file == "index.md" || file.hasSuffix("/index.md")
            let path = isIndex ? String(file.dropLast("index.md".count)) + "_index.md" : file
            let bytes = page(try Disk.read(content + "/" + file), file, codes)
            try Disk.write(bytes, to: "\(folder)/content/\(path)")
        }
        for (path, text) in templates { try Disk.write(Array(text.utf8), to: "\(folder)/\(path)") }
    }

    /// A page as sitegen reads it, with what Hugo has to be told: the title of an entry, and where `[E0123]` leads.
    private static func page(_ bytes: [UInt8], _ file: String, _ codes: [String: String]) -> [UInt8] {
        var out = bytes
        if file.hasPrefix("codes/") {
            let code = String(file.dropFirst("codes/".count).dropLast(".md".count))
            let title = Array("title: \(code) \(codes[code] ?? "")\n".utf8)
            out.insert(contentsOf: title, at: "---\n".utf8.count)
        }
        var named: Set<String> = []
        var open: Int?
        for (offset, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "[") { open = offset }
            guard byte == UInt8(ascii: "]"), let start = open else { continue }
            open = nil
            guard offset - start <= 7 else { continue }
            let label = String(decoding: bytes[start + 1..<offset], as: UTF8.self)
            if codes[label] != nil { named.insert(label) }
        }
        for label in named.sorted() { out += Array("\n[\(label)]: /codes/\(label).md\n".utf8) }
        return out
    }

    private static let templates = [
        "hugo.toml": """
        baseURL = "https://example.org/handbook/"
        title = "Handbook"
        languageCode = "en"
        disableKinds = ["taxonomy", "term"]
        enableRobotsTXT = true

        [mediaTypes."text/markdown"]
        suffixes = ["md"]

        [outputFormats.twin]
        mediaType = "text/markdown"
        baseName = "index"
        isPlainText = true

        [outputFormats.entry]
        mediaType = "application/json"
        baseName = "index"
        isPlainText = true

        [outputs]
        home = ["html", "rss", "twin"]
        section = ["html", "twin"]
        page = ["html", "twin"]

        [markup.highlight]
        noClasses = false

        """,
        "content/codes/_index.md": """
        ---
        title: Error codes
        cascade:
          outputs: [html, twin, entry]
        ---
        Every error code on a page of its own.

        """,
        "layouts/_default/baseof.html": """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <title>{{ .Title }} · {{ site.Title }}</title>
        <meta name="description" content="{{ .Description }}">
        <link rel="canonical" href="{{ .Permalink }}">
        {{ range .AlternativeOutputFormats }}<link rel="alternate" type="{{ .MediaType.Type }}" href="{{ .RelPermalink }}">
        {{ end }}</head>
        <body>
        <header><a href="{{ site.Home.RelPermalink }}">{{ site.Title }}</a>
        <nav>{{ range site.Sections }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav></header>
        <nav aria-label="Breadcrumbs">{{ range .Ancestors.Reverse }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>
        {{ block "sidebar" . }}{{ end }}
        <main><h1>{{ .Title }}</h1>{{ block "main" . }}{{ end }}</main>
        <footer>{{ with .Date }}{{ .Format "2006-01-02" }}{{ end }}</footer>
        </body>
        </html>

        """,
        // Of a thousand codes the twenty-four on both sides, as sitegen has it.
        "layouts/_default/single.html": """
        {{ define "sidebar" }}<nav aria-label="Pages">{{ $self := . }}{{ $at := 0 }}{{ $pages := .CurrentSection.RegularPages }}
        {{ if gt (len $pages) 100 }}{{ range $index, $page := $pages }}{{ if eq $page $self }}{{ $at = $index }}{{ break }}{{ end }}{{ end }}
        {{ $pages = first 49 (after (int (math.Max 0 (sub $at 24))) $pages) }}{{ end }}
        <ul>{{ range $pages }}<li><a href="{{ .RelPermalink }}"{{ if eq . $self }} aria-current="page"{{ end }}>{{ .Title }}</a></li>
        {{ end }}</ul></nav>{{ end }}
        {{ define "main" }}{{ .TableOfContents }}
        {{ .Content }}
        <nav aria-label="Pages before and behind">
        {{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
        {{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
        </nav>{{ end }}

        """,
        "layouts/_default/list.html": """
        {{ define "main" }}{{ .TableOfContents }}
        {{ .Content }}
        <ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Description }}</li>
        {{ end }}</ul>{{ end }}

        """,
        "layouts/_default/single.twin.md": "# {{ .Title }}\n\n{{ .RawContent }}",
        "layouts/_default/list.twin.md": "# {{ .Title }}\n\n{{ .RawContent }}",
        "layouts/codes/single.entry.json": """
        {{ dict "code" .File.ContentBaseName "title" .Title "url" .Permalink "severity" .Params.severity "phase" .Params.phase "fixable" .Params.fixable "related" .Params.related "text" .Plain | jsonify }}

        """,
        "layouts/codes/list.entry.json": """
        {{ $list := slice }}{{ range .RegularPages }}{{ $list = $list | append (dict "code" .File.ContentBaseName "title" .Title "url" .Permalink) }}{{ end }}{{ $list | jsonify }}

        """,
        "layouts/_default/_markup/render-link.html": """
        {{- $parts := split .Destination "#" -}}{{- $url := .Destination -}}{{- $path := index $parts 0 -}}
        {{- $fragment := "" -}}{{- if gt (len $parts) 1 -}}{{- $fragment = printf "#%s" (index $parts 1) -}}{{- end -}}
        {{- if strings.HasSuffix $path ".md" -}}
        {{- with .Page.GetPage (replaceRE `(^|/)index\\.md$` "${1}_index.md" $path) -}}
        {{- $url = printf "%s%s" .RelPermalink $fragment -}}
        {{- end -}}{{- end -}}
        <a href="{{ $url | safeURL }}"{{ with .Title }} title="{{ . }}"{{ end }}>{{ .Text | safeHTML }}</a>
        """,
    ]
}

extension Figures {
    mutating func add(_ figures: Hugo.Figures) {
        var hugo = hugo ?? figures
        hugo.cost.lower(figures.cost)
        hugo.peakBytes = max(hugo.peakBytes, figures.peakBytes)
        self.hugo = hugo
    }
}
