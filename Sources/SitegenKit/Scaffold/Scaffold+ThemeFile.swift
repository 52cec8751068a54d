extension Scaffold {
    /// A built-in file of the theme, as a project's own. `footer` and `partials/footer` name `partials/footer.mustache`.
    package static func themeFile(_ name: String) throws(Objection) -> Scaffold {
        let whole = Theme.builtIn.filter { [name, name + ".mustache"].contains($0.name) }
        let fitting =
            whole.isEmpty
            ? Theme.builtIn.filter { $0.name.ends(with: "/\(name)") || $0.name.ends(with: "/\(name).mustache") } : whole
        guard fitting.count == 1 else {
            let names = fitting.isEmpty ? Theme.builtIn.map(\.name) : fitting.map(\.name)
            let near = fitting.isEmpty ? nearest(to: name) : nil
            throw Objection(
                fitting.isEmpty ? "the theme has no file `\(name)`" : "`\(name)` names several files of the theme",
                help: near?.didYouMean ?? "files: \(names.joined(separator: ", "))")
        }
        return Scaffold(path: "templates/" + fitting[0].name, text: String(decoding: fitting[0].bytes, as: UTF8.self))
    }

    /// The file that is meant: `footre` is near to `partials/footer.mustache` by its own name alone.
    private static func nearest(to name: String) -> String? {
        if let near = NearMiss.best(name, among: Theme.builtIn.map(\.name)) { return near }
        let stems = Theme.builtIn.map { file in
            String(Address.name(file.name).prefix { $0 != "." })
        }
        guard let stem = NearMiss.best(name, among: stems), let index = stems.firstIndex(of: stem) else { return nil }
        return Theme.builtIn[index].name
    }
}
