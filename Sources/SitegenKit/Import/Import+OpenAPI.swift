extension Import {
    /// An OpenAPI document: each status code that an operation answers with an entry, with the operations that do.
    static func openAPI(
        _ bytes: [UInt8], _ path: String, _ options: Options
    ) throws(Objection) -> (Import?, [Diagnostic]) {
        let (root, findings) = OpenAPI.read(bytes, path)
        guard let root else { return (nil, findings) }
        guard root["openapi"] != nil || root["swagger"] != nil else {
            throw Objection(
                "\(path) is no OpenAPI document: it has neither `openapi` nor `swagger`",
                help: "import a folder of Markdown, a .csv table, or an OpenAPI document as .yaml or .json")
        }
        let document = OpenAPI(root)
        let responses = document.responses
        guard !responses.isEmpty else {
            throw Objection(
                "no operation of \(path) has a response",
                help: document.unresolved.first.map { "`\($0)` lies in another file: put the files together into one" }
                    ?? document.oddities.first.map { "`\($0)` is no status code" }
                    ?? "describe what they answer under `responses`")
        }
        var title = options.title
        if title == nil { title = root["info"]?["title"]?.shown.map { "Responses of \(MarkdownText.line($0))" } }
        let codes = responses.map(\.code)
        var schema = SchemaDraft(title: title ?? options.shownTitle, codes: codes)
        let classes = Set(codes.map(ClassDraft.ofStatus))
        schema.classes = ClassDraft.statusClasses.indices.filter(classes.contains).map { ClassDraft.statusClasses[$0] }
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
        let entries = responses.map { OpenAPIEntry($0) }
        var files = [File(options.folder + "catalogue.yaml", schema.text)]
        files += entries.map { File(options.folder + $0.response.code + ".md", $0.text) }
        let meanings = entries.flatMap(\.meanings)
        var made = Import(title: schema.title, files: files, count: codes.count)
        made.hasRawHTML = meanings.contains(where: \.hasRawHTML)
        made.notes = document.notes(lostLinks: meanings.reduce(0) { $0 + $1.lostLinks })
        return (made, [])
    }
}

extension OpenAPI {
    /// What of the document is not in the entries.
    fileprivate func notes(lostLinks: Int) -> [String] {
        var notes: [String] = []
        if !unresolved.isEmpty {
            notes.append("left out what lies in other files: \(unresolved.joined(separator: ", "))")
        }
        if !oddities.isEmpty { notes.append("left out what is no status code: \(oddities.joined(separator: ", "))") }
        if !withForeignExamples.isEmpty {
            notes.append(
                "left out examples whose `status` is that of another code: of \(withForeignExamples.joined(separator: ", "))"
            )
        }
        if lostLinks > 0 {
            notes.append("left out \("address".counted(lostLinks)) that would lead nowhere in the descriptions")
        }
        return notes
    }
}

extension ClassDraft {
    /// The classes of status codes (RFC 9110, section 15). Others have one as well: `default`, which is what an API answers
    /// where it names no other response, and codes that no standard knows.
    fileprivate static let statusClasses = [
        ClassDraft(id: "informational", match: "^1", title: "Informational"),
        ClassDraft(id: "successful", match: "^2", title: "Successful"),
        ClassDraft(id: "redirection", match: "^3", title: "Redirection"),
        ClassDraft(id: "client-errors", match: "^4", title: "Client errors"),
        ClassDraft(id: "server-errors", match: "^5", title: "Server errors"),
        ClassDraft(id: "otherwise", match: "^", title: "Otherwise"),
    ]

    /// The first that a code belongs to.
    fileprivate static func ofStatus(_ code: String) -> Int {
        statusClasses.firstIndex { code.begins(with: $0.match?.dropFirst() ?? "") } ?? statusClasses.count - 1
    }
}
