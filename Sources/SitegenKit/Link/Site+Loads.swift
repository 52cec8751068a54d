extension Site {
    /// The files that pages load. What comes from elsewhere is no file of the content: the pages run under a policy that
    /// would refuse it.
    mutating func resolveLoads(_ resolver: Resolver, _ findings: inout [Diagnostic]) {
        for (index, page) in pages.enumerated() {
            guard let article = page.article, !article.scripts.isEmpty || !article.styles.isEmpty else { continue }
            func resolve(_ file: Located<String>, _ noun: String, _ ending: String) -> Target? {
                let origin = Resolver.Origin(file: page.path, page: index, place: file.place)
                let (target, _, wrong) = resolver.resolve(file.value, origin)
                findings += wrong
                if case .inside(let url, _) = target, case .asset? = routes[url], url.ends(with: ending) {
                    return .inside(url: url, fragment: "")
                }
                // What is broken without a finding was not read, and that has been said.
                if wrong.isEmpty, target != .broken { findings.append(Self.noFile(file, noun, ending)) }
                return nil
            }
            loads[index] = Loads(
                scripts: article.scripts.compactMap { resolve($0, "script", ".js") },
                styles: article.styles.compactMap { resolve($0, "style", ".css") })
        }
    }

    private static func noFile(_ file: Located<String>, _ noun: String, _ ending: String) -> Diagnostic {
        Diagnostic(
            .linkTarget, "The \(noun) `\(file.value)` is not a `\(ending)` file of the content", at: file.place,
            help: "put the file in content, and write its path from here: `\(noun)s: [my\(ending)]`")
    }
}
