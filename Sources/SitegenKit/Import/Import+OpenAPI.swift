extension Import {
    /// An OpenAPI document: each status code that an operation answers with an entry, with the operations that do.
    static func openAPI(
        _ bytes: [UInt8], _ path: String, _ options: Options
    ) throws(Scaffold.Refusal) -> (Import?, [Diagnostic]) {
        let (yaml, findings) = YAML.parse(bytes, in: Text.start(of: bytes)..<bytes.count, file: path)
        guard let yaml, findings.isEmpty else { return (nil, findings) }
        guard yaml["openapi"] != nil || yaml["swagger"] != nil else {
            throw Scaffold.Refusal(
                "\(path) is no OpenAPI document: it has neither `openapi` nor `swagger`",
                help: "import a folder of Markdown, a .csv table, or an OpenAPI document as .yaml or .json")
        }
        let document = OpenAPI(root: yaml, bytes: bytes)
        let (responses, unresolved) = document.responses()
        guard !responses.isEmpty else {
            throw Scaffold.Refusal(
                "no operation of \(path) has a response",
                help: unresolved.first.map { "`\($0)` lies in another file: put the files together into one" })
        }
        var title = options.title
        if title == nil { title = yaml["info"]?["title"]?.text.map { "Responses of \($0)" } }
        let codes = responses.map(\.code)
        var schema = SchemaDraft(title: title ?? options.shownTitle, codes: codes)
        schema.classes = ClassDraft.statusClasses.filter { codes.contains(where: $0.holds) }
        schema.noun = "status code"
        for (name, label, isUsed) in [
            ("headers", "Header fields", responses.contains { !$0.headers.isEmpty }),
            ("media_types", "Media types", responses.contains { !$0.mediaTypes.isEmpty }),
        ] where isUsed {
            schema.fields.append(
                FieldDraft(source: name, name: name, type: .list(.string), label: label, isRequired: false))
        }
        schema.sections = [
            SectionDraft(id: "meaning", title: "Meaning", isRequired: true),
            SectionDraft(id: "operations", title: "Operations", isRequired: true),
            SectionDraft(id: "example", title: "Example", isRequired: false),
        ]
        var files = [File(options.folder + "catalogue.yaml", schema.text)]
        files += responses.map { File(options.folder + Address.segment($0.code) + ".md", $0.entry) }
        let notes =
            unresolved.isEmpty
            ? []
            : ["left out what lies in other files: \(unresolved.joined(separator: ", "))"]
        return (Import(title: schema.title, files: files, count: codes.count, notes: notes), [])
    }
}

extension ClassDraft {
    /// The classes of status codes (RFC 9110, section 15); `default` is what an API answers where it names no other response.
    fileprivate static let statusClasses = [
        ClassDraft(id: "informational", match: "^1", title: "Informational"),
        ClassDraft(id: "successful", match: "^2", title: "Successful"),
        ClassDraft(id: "redirection", match: "^3", title: "Redirection"),
        ClassDraft(id: "client-errors", match: "^4", title: "Client errors"),
        ClassDraft(id: "server-errors", match: "^5", title: "Server errors"),
        ClassDraft(id: "otherwise", match: "^default", title: "Otherwise"),
    ]

    fileprivate func holds(_ code: String) -> Bool { match.map { code.hasPrefix($0.dropFirst()) } ?? false }
}
