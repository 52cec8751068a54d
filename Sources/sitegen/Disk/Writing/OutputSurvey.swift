/// What stands in the output folder before a build, as far as it concerns the outputs. Looks and never writes.
///
/// The folders are looked at here, once each; the files are looked at by the tasks that render them.
struct OutputSurvey: Sendable {
    /// What stands where an output goes.
    enum Standing: Hashable, Sendable {
        /// Nothing. What is moved there in the end is `unit`: the file itself, or the outermost folder that is new with
        /// it; nil when that is the output folder.
        case nothing(unit: OutputPath?)
        case file(size: Int, isOurs: Bool)
    }

    private enum FolderState: Hashable {
        case stands
        case missing(unit: OutputPath)
    }

    let outputIsMissing: Bool
    /// Old files that are to be removed when the new ones are in place.
    private(set) var stale: [OutputPath] = []
    /// Old files, and then folders, that must go before, for something new takes their place.
    private(set) var cleared: [OutputPath] = []
    private(set) var clearedFolders: [OutputPath] = []

    private let output: OutputFolder
    private let ours: Set<OutputPath>
    private var folders: [OutputPath: FolderState] = [:]
    private var clearedFiles: Set<Status.Identity> = []

    /// `old` is the list of an earlier build. Who has seen before that the folder is missing says so, for what was made for a
    /// folder that is missing has to be put in place as that.
    init(
        of output: OutputFolder, for new: WrittenFiles, after old: WrittenFiles?, isMissing: Bool = false
    ) throws(DiskError) {
        self.output = output
        if let path = new.fileAndFolder { throw .fileAndFolder(path: output.shown(path)) }
        outputIsMissing = isMissing ? true : try Self.status(output.location.text, output.shown) == nil
        ours = Set(old?.paths ?? [])
        if outputIsMissing { return }
        if let old { try lookAtOldFiles(old.subtracting(new), new) }
        // Neighbours stand in one folder, most often.
        var last: OutputPath?
        for path in new.paths {
            let folder = path.parent
            if folder != last { _ = try state(of: folder) }
            last = folder
        }
    }

    /// Called from many tasks at once.
    func standing(at path: OutputPath) throws(DiskError) -> Standing {
        if outputIsMissing { return .nothing(unit: nil) }
        let folder = path.parent.map { folders[$0]! } ?? .stands
        if case .missing(let unit) = folder { return .nothing(unit: unit) }
        let shown = output.shown(path)
        guard let status = try Self.status(output.location(of: path), shown) else { return .nothing(unit: path) }
        switch status.kind {
        case .file:
            // On a disk without letter case an old file that goes is found under the new one's name.
            if clearedFiles.contains(status.identity) { return .nothing(unit: path) }
            return .file(size: status.size, isOurs: ours.contains(path))
        case .folder:
            guard clearedFolders.contains(path) else { throw .foreignFolder(path: shown) }
            return .nothing(unit: path)
        case .link: throw .linkInOutput(path: shown)
        case .other: throw .foreignFile(path: shown)
        }
    }

    private mutating func state(of folder: OutputPath?) throws(DiskError) -> FolderState {
        guard let folder else { return .stands }
        if let known = folders[folder] { return known }
        let shown = output.shown(folder)
        var state = try state(of: folder.parent)
        if state == .stands {
            let status = try Self.status(output.location(of: folder), shown)
            switch status?.kind {
            case nil: state = .missing(unit: folder)
            case .folder: break
            case .link: throw .linkInOutput(path: shown)
            case .file, .other:
                guard let status, clearedFiles.contains(status.identity) else { throw .foreignFile(path: shown) }
                state = .missing(unit: folder)
            }
        }
        folders[folder] = state
        return state
    }

    private static func status(_ location: String, _ shown: String) throws(DiskError) -> Status? {
        try DiskError.reading(shown) { () throws(Refusal) in try Status.of(location) }
    }
}

extension OutputSurvey {
    /// Sorts what the site no longer has into what may wait until the new files are in place and what may not.
    private mutating func lookAtOldFiles(_ old: [OutputPath], _ new: WrittenFiles) throws(DiskError) {
        if old.isEmpty { return }
        // On a disk without letter case `A.html` stands in the way of `a.html`.
        let ignoresCase = try output.ignoresLetterCase()
        func key(_ path: OutputPath) -> OutputPath { ignoresCase ? path.folded : path }
        let files = Set(new.paths.map(key))
        let parents = Set(files.flatMap(\.parents))
        var covered: Set<OutputPath> = []
        var real: [OutputPath: Bool] = [:]
        for path in old {
            // What is not a file in a folder of this output is not what sitegen wrote, and none of its business.
            guard try isReal(path.parent, &real),
                let status = try Self.status(output.location(of: path), output.shown(path)), status.kind == .file
            else { continue }
            let key = key(path)
            let above = key.parents.filter(files.contains)
            if above.isEmpty, !files.contains(key), !parents.contains(key) {
                stale.append(path)
            } else {
                cleared.append(path)
                clearedFiles.insert(status.identity)
                covered.formUnion(above)
            }
        }
        for path in new.paths where covered.contains(key(path)) {
            guard try Self.status(output.location(of: path), output.shown(path))?.kind == .folder else { continue }
            try clearFolder(path, for: path)
        }
    }

    /// Whether a folder lies in the output with no symbolic link on the way to it.
    private func isReal(_ folder: OutputPath?, _ known: inout [OutputPath: Bool]) throws(DiskError) -> Bool {
        guard let folder else { return true }
        if let answer = known[folder] { return answer }
        var answer = try isReal(folder.parent, &known)
        if answer { answer = try Self.status(output.location(of: folder), output.shown(folder))?.kind == .folder }
        known[folder] = answer
        return answer
    }

    /// Notes a folder, after those in it, that becomes empty when the cleared files are gone.
    private mutating func clearFolder(_ folder: OutputPath, for file: OutputPath) throws(DiskError) {
        let location = output.location(of: folder)
        let entries = try DiskError.reading(output.shown(folder)) { () throws(Refusal) in try Folder.entries(location) }
        for entry in entries {
            guard let name = entry.name, let path = OutputPath("\(folder)/\(name)"),
                let status = try Self.status(output.location(of: path), output.shown(path)),
                status.kind == .folder || clearedFiles.contains(status.identity)
            else { throw .foreignFolder(path: output.shown(file)) }
            if status.kind == .folder { try clearFolder(path, for: file) }
        }
        clearedFolders.append(folder)
    }
}
