import Markdown

extension Scaffold {
    /// A draft of an entry with every required field and section. What the registry knows stands in a comment: left out,
    /// it is filled in at each build, and never grows stale.
    package static func entry(
        _ code: String, authority: String?, in catalogue: Catalogue, content: Content, today: Day
    ) throws(Objection) -> Scaffold {
        try check(code, authority, catalogue, content)
        guard let name = name(of: code) else {
            throw Objection(
                "the code `\(code)` cannot be the name of a file",
                help: "write one that has no spaces around it, and is not `index`, which is the landing page")
        }
        let isDefault = authority == nil || authority == catalogue.defaultAuthority
        let registry = isDefault ? catalogue.registry : nil
        var front = ["---"]
        if name != code { front.append("code: \(yaml(code))") }
        var facts: [String] = []
        for name in BuiltInField.allCases.map(\.rawValue) where catalogue.field(name) == nil && name == "summary" {
            front.append("summary: What \(code) tells, in one sentence.")
        }
        if !catalogue.classes.isEmpty,
            !catalogue.classes.contains(where: { $0.match?.compiled()?.matches(code) ?? false })
        {
            front.append("class: \(yaml(catalogue.classes[0].id.value))")
        }
        let status = catalogue.field(BuiltInField.status.rawValue)?.column.flatMap {
            registry?.fact($0.value, of: code)?.value
        }
        let known = status.map { status in
            let value = FieldValue.choice(status)
            return Entry.Field(
                name: BuiltInField.status.rawValue, value: value, place: Place(""), itemPlaces: [], isFilledIn: true,
                texts: 0..<0)
        }
        let fields = [known].compactMap(\.self)
        for field in catalogue.fields {
            if let column = field.column?.value, let fact = registry?.fact(column, of: code) {
                facts.append("#   \(field.name): \(fact.value)")
            } else if field.isRequired || field.requiredIf?.holds(in: fields) ?? false
                || field.name == BuiltInField.summary.rawValue
            {
                front.append("\(field.name): \(placeholder(field.type, code, today))")
            }
        }
        if status == LifeCycle.deprecated.rawValue || status == LifeCycle.removed.rawValue {
            front.append("reason: to be written")
        }
        if let registry, !facts.isEmpty {
            front.append("# Filled in from \(registry.file):")
            front += facts
        }
        front += ["draft: true", "---"]
        let sections = catalogue.sections.filter { $0.isRequired(in: fields) }.map {
            section($0, code, catalogue, registry, content.settings.html)
        }
        let body = sections.isEmpty ? "Say here what \(code) means.\n" : sections.joined(separator: "\n")
        let folder = catalogue.folder + (isDefault ? "" : (authority ?? "") + "/")
        return Scaffold(
            path: folder + name + ".md", text: front.joined(separator: "\n") + "\n" + body)
    }

    private static func check(
        _ code: String, _ authority: String?, _ catalogue: Catalogue, _ content: Content
    ) throws(Objection) {
        if let pattern = catalogue.pattern, pattern.compiled()?.matches(code) != true {
            throw Objection(
                "the code `\(code)` does not match the pattern `\(pattern.source)` of \(catalogue.file)",
                help: "write a code that matches, or change the pattern")
        }
        if let authority, catalogue.authority(authority) == nil {
            let near = NearMiss.best(authority, among: catalogue.authorities.map(\.id))
            throw Objection(
                "`\(authority)` is not an authority of \(catalogue.file)",
                help: near?.didYouMean ?? "declare it there under `authorities`")
        }
        let owner = authority ?? catalogue.defaultAuthority
        let existing = content.pages.first { page in
            page.entry.map {
                $0.code.value == code && $0.authority == owner && content.catalogues[$0.catalogue].id == catalogue.id
            } ?? false
        }
        if let existing {
            throw Objection("\(code) has an entry already: \(existing.path)", help: "change that one")
        }
        if owner == catalogue.defaultAuthority, let registry = catalogue.registry, !registry.contains(code) {
            let near = NearMiss.best(code, among: registry.codes.map(\.value)).map(\.didYouMean)
            let hasOthers = catalogue.authorities.contains { $0.id != owner }
            let other = hasOthers ? "for a code of somebody else, name the --authority" : "add it to that file first"
            throw Objection(
                "\(code) is not in the registry \(registry.file)",
                help: near.map { hasOthers ? "\($0) \(other.sentence)" : $0 } ?? other)
        }
    }

    private static func placeholder(_ type: FieldType, _ code: String, _ today: Day) -> String {
        switch type {
        case .string, .text: "to be written"
        case .url: "https://example.com/"
        case .flag: "false"
        case .integer: "0"
        case .day: today.description
        case .code: yaml(code)
        case .map: "{}"
        case .choice(let values): yaml(values.first ?? "")
        case .list(let element): "[\(placeholder(element, code, today))]"
        }
    }

    /// A required section with as many words as it needs and the content that it must hold.
    private static func section(
        _ spec: SectionSpec, _ code: String, _ catalogue: Catalogue, _ registry: Registry?, _ rawHTML: RawHTML
    ) -> String {
        let sentence = "Write here what a reader who meets \(code) for the first time must know."
        let words = sentence.split(separator: " ").count
        let count = max(1, ((spec.minWords ?? 1) + words - 1) / words)
        var text = "## \(MarkdownText.title(spec.title, rawHTML))\n\n"
        text += Array(repeating: sentence, count: count).joined(separator: "\n") + "\n"
        switch spec.contains {
        case .code: text += "\n```text\n\(code)\n```\n"
        case .list: text += "\n- One thing.\n- Another.\n"
        case .link: text += "\nSee [all of them](/\(catalogue.id)/).\n"
        case .http: text += "\n```http\n" + example(spec, code, catalogue, registry) + "```\n"
        case nil: break
        }
        return text
    }

    private static func example(_ spec: SectionSpec, _ code: String, _ catalogue: Catalogue, _ registry: Registry?)
        -> String
    {
        func fact(_ field: String?) -> String? {
            field.flatMap { catalogue.field($0)?.column?.value }.flatMap { registry?.fact($0, of: code)?.value }
        }
        let phrase = fact(BuiltInField.name.rawValue).map { " " + $0 } ?? ""
        let headers = (fact(spec.headers) ?? "").split(separator: ";").map { header in
            "\(header.split(separator: "|")[0].trimmed): ...\n"
        }
        return "GET / HTTP/1.1\nHost: example.com\n\nHTTP/1.1 \(code)\(phrase)\n\(headers.joined())\n"
    }
}
