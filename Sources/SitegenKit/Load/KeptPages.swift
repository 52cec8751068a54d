import Markdown

/// The pages that a load has made, kept for the next load of the same project: a file whose bytes, and everything that its
/// pages are made with, are the same gives the same pages. Nothing of it is ever written down, and no time of a file counts.
struct KeptPages: Sendable {
    /// What the pages of every file depend on.
    struct Basis: Equatable, Sendable {
        var options: BuildOptions
        /// site.yaml, and every file that a catalogue is made of.
        var files: [Snapshot.File]
        /// Folders whose catalogue.yaml could not be read.
        var brokenFolders: [String]

        init(_ snapshot: Snapshot, _ reader: SourceReader, _ options: BuildOptions) {
            let data = Set(reader.catalogues.flatMap { [$0.registry?.file, $0.data?.path.value].compactMap(\.self) })
            self.options = options
            files = snapshot.files.filter {
                $0.path == Settings.path || $0.path.ends(with: "/catalogue.yaml") || data.contains($0.path)
            }
            brokenFolders = reader.brokenFolders
        }
    }

    struct File: Sendable {
        var text: FileText
        /// The files that fences in it include.
        var includes: [String]
        var part: PageLoad.Part
    }

    private(set) var basis: Basis?
    /// The files whose pages were made anew by the last load; nil where all were.
    private(set) var remade: Set<String>?
    private(set) var included: [Snapshot.Included] = []
    /// The text of each file that some page includes.
    private var texts: [String: Snapshot.Included.Content] = [:]
    private var files: [String: File] = [:]
    private var data: [File] = []
    private(set) var keys: [CodeLabels.Key] = []
    private(set) var labels: CodeLabels?

    /// Nothing is kept yet.
    init() {}

    init(_ load: PageLoad, _ basis: Basis, _ snapshot: Snapshot, earlier: KeptPages) {
        self.basis = basis
        included = snapshot.included
        keys = load.keys
        labels = load.labels
        files.reserveCapacity(load.files.count)
        for (file, part) in zip(load.files, load.parts) {
            guard case .text(let text) = file.content else { continue }
            files[file.path] = earlier.file(file.path, text, part)
        }
        data = zip(load.catalogues, load.parts.dropFirst(load.files.count)).map { catalogue, part in
            let file = catalogue.data?.path.value ?? ""
            return earlier.file(file, snapshot.fileText(file) ?? FileText([]), part)
        }
        if load.tookOver {
            remade = Set(zip(load.files, load.parts).filter { !$1.isTakenOver }.map(\.0.path))
            remade?.formUnion(
                zip(load.catalogues, load.parts.dropFirst(load.files.count)).filter { !$1.isTakenOver }.map {
                    $0.0.data?.path.value ?? ""
                })
        }
        for path in Set(files.values.flatMap(\.includes) + data.flatMap(\.includes)) {
            texts[path] = snapshot.included(path)
        }
    }

    private func file(_ path: String, _ text: FileText, _ part: PageLoad.Part) -> File {
        let old = files[path].flatMap { $0.text == text ? $0.includes : nil }
        return File(text: text, includes: old ?? Snapshot.includes(in: text, of: path), part: part)
    }

    /// What was made of a file, if it would be made again.
    /// `sharesIncluded` says whether all included files are the same.
    func part(of file: Snapshot.File, in snapshot: Snapshot, sharesIncluded: Bool) -> PageLoad.Part? {
        guard case .text(let text) = file.content, let old = files[file.path], old.text == text,
            isSame(old, in: snapshot, sharesIncluded)
        else { return nil }
        return old.part.takenOver
    }

    /// What was made of a catalogue's data file, which the basis holds.
    func part(ofData index: Int, in snapshot: Snapshot, sharesIncluded: Bool) -> PageLoad.Part? {
        guard data.indices.contains(index), isSame(data[index], in: snapshot, sharesIncluded) else { return nil }
        return data[index].part.takenOver
    }

    private func isSame(_ file: File, in snapshot: Snapshot, _ sharesIncluded: Bool) -> Bool {
        guard file.text.mayInclude else { return true }
        return sharesIncluded && file.includes.allSatisfy { texts[$0] == snapshot.included($0) }
    }
}
