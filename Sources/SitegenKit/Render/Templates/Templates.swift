/// The page templates of a site: Mustache without lambdas, compiled once against the models of their pages. Every name
/// becomes the numbers of a stack frame and a slot, and every partial a part of its page, so that rendering compares no
/// name, casts nothing and makes no intermediate string; and a name that no page has is found before any page is.
package struct Templates: Sendable {
    private var programs: [String: TemplateProgram] = [:]
    /// The names of the assets that pages link to.
    package private(set) var assets: Set<String> = []

    /// Compiles the page templates and whatever they include. Of two sources with one name the later one counts.
    /// `assets` are the files that templates may name as `{{root}}assets/...`, each with the path that it is published at.
    /// A template with findings still renders, without the tags that have one, so that a preview has something to show.
    package static func compile(
        _ sources: [TemplateSource], pages: [(name: String, model: Record)], assets: [String: String] = [:]
    ) -> (Templates, [Diagnostic]) {
        let library = TemplateLibrary(sources, including: pages.map(\.name), assets: assets)
        var templates = Templates()
        var findings = library.findings
        for page in pages {
            var compiler = PageCompiler(page.name, page.model, library)
            let program = compiler.compile()
            templates.programs[page.name] = program
            templates.assets.formUnion(program.assets)
            findings += compiler.findings
        }
        return (templates, findings.oncePerCause().sortedForReport())
    }

    /// Appends a page, which has a value for each field of the record that the template was compiled with.
    package func render(_ name: String, _ page: Value, into out: inout [UInt8]) {
        var memo: ItemMemo?
        render(name, page, into: &out, &memo)
    }

    /// The same for one of many pages, of which neighbours come after each other.
    func render(_ name: String, _ page: Value, into out: inout [UInt8], _ memo: inout ItemMemo?) {
        guard let program = programs[name] else { preconditionFailure("\(name) is no page template") }
        program.render(page, into: &out, &memo)
    }
}

extension [Diagnostic] {
    /// A partial is compiled wherever it is included, and the same tag may fail each time: only the notes differ then.
    fileprivate func oncePerCause() -> [Diagnostic] {
        var seen: Set<Diagnostic> = []
        return filter { seen.insert(Diagnostic($0.rule, $0.message, at: $0.place)).inserted }
    }
}
