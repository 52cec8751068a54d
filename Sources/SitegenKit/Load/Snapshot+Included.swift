import Markdown

extension Snapshot {
    /// The files that pages include as code and that the snapshot does not hold as text, sorted. The shell reads them, and
    /// adds them.
    package var includedPaths: [String] {
        var paths: Set<String> = []
        for file in files where file.path.begins(with: "content/") && file.path.ends(with: ".md") {
            guard case .text(let text) = file.content else { continue }
            for path in Self.includes(in: text, of: file.path) where fileText(path) == nil { paths.insert(path) }
        }
        return paths.sorted()
    }

    /// The files that a file of pages includes as code.
    static func includes(in text: FileText, of file: String) -> [String] {
        guard text.mayInclude else { return [] }
        var paths: [String] = []
        let bytes = text.bytes
        let (front, _) = FrontMatter.split(bytes, file: file)
        var document = Document.parse(bytes, in: front.body)
        document.changeCode { code, _ in
            guard let include = CodeInfo(code.info).include, let path = Inclusion.path(include, from: file)
            else { return }
            paths.append(path)
        }
        return paths
    }

    /// The same snapshot, with the files that its pages include.
    package func including(_ included: [Included]) -> Snapshot {
        Snapshot(files: files, included: included, today: today, spill: spill)
    }
}
