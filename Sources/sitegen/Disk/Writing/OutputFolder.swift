/// The folder that a build writes: all of it or nothing.
///
/// A build is prepared in a staging folder beside the output. Until every file of it is there, nothing of the old
/// output is touched, so a build that fails, is killed or finds the disk full leaves the old site whole. Then a journal
/// is written down and each new file is renamed into its place. A kill between the first rename and the last leaves a
/// mix of the old site and the new one; each file of it is whole, and the next build finishes the journal before it
/// does anything else. After a power failure a file may be damaged all the same, for the files are not forced to the
/// disk one by one; the next build compares every byte, and mends it.
///
/// Only files that sitegen wrote, by its own list, are ever replaced or removed. No symbolic link inside the folder is
/// followed.
struct OutputFolder: Sendable {
    /// As the user named it, for messages.
    let shown: String
    let location: RealPath
    /// Where a build is prepared, and what keeps a second build out.
    let stage: String
    let lock: String

    /// Touches nothing. `path` is relative to the working directory; of the folders of the project in `source` the output may
    /// be, contain and lie in none.
    init(path: String, source: String) throws(DiskError) {
        shown = path
        location = try DiskError.writing(path) { () throws(Refusal) in try RealPath(path) }
        let project = Project(source: source)
        for folder in [project.content, project.templates] {
            let real = try DiskError.reading(folder) { () throws(Refusal) in try RealPath(folder) }
            if location == real { throw .outputIsSource(output: path, folder: folder) }
            if location.isInside(real) { throw .outputInsideSource(output: path, folder: folder) }
            if real.isInside(location) { throw .outputContainsSource(output: path, folder: folder) }
        }
        if try Self.staysInside(location, shown: path) {
            stage = RealPath.join(location.text, ".sitegen-stage")
            lock = RealPath.join(location.text, ".sitegen-lock")
        } else {
            stage = RealPath.join(location.parent, ".\(location.name).sitegen-stage")
            lock = RealPath.join(location.parent, ".\(location.name).sitegen-lock")
        }
    }

    /// Whether a build must be prepared inside the folder itself: a mounted volume, or a folder in one that belongs to
    /// somebody else, has nothing beside it that a file could be renamed from.
    private static func staysInside(_ location: RealPath, shown: String) throws(DiskError) -> Bool {
        try DiskError.writing(shown) { () throws(Refusal) in
            guard let status = try Status.of(location.text) else {
                try Permission.change.check(try nearestFolder(above: location))
                return false
            }
            guard status.kind == .folder else { throw .notAFolder }
            try Permission.change.check(location.text)
            guard location.parent != location.text, Permission.change.isGiven(for: location.parent) else { return true }
            return try !Folder.canRename(from: location.parent, into: location.text)
        }
    }

    private static func nearestFolder(above location: RealPath) throws(Refusal) -> String {
        var folder = location.parent
        while true {
            if let status = try Status.of(folder) {
                guard status.kind == .folder else { throw .notAFolder }
                return folder
            }
            folder = RealPath.parent(of: folder)
        }
    }

    /// Whether `A` and `a` are one name here. Asked of the list, which every folder has that sitegen wrote to.
    func ignoresLetterCase() throws(DiskError) -> Bool {
        try DiskError.reading(shown) { () throws(Refusal) in
            let other = RealPath.join(location.text, WrittenFiles.name.uppercased())
            guard let found = try Status.of(other), let list = try Status.of(list) else { return false }
            return found.identity == list.identity
        }
    }

    /// The error that names what stands where nothing of sitegen's does. Nil for nothing, and for an empty folder,
    /// which gives way where it came while the files were made.
    func inTheWay(at path: OutputPath) -> DiskError? {
        let shown = shown(path)
        do throws(Refusal) {
            switch try Status.of(location(of: path))?.kind {
            case nil: return nil
            case .folder: return try Folder.entries(location(of: path)).isEmpty ? nil : .foreignFolder(path: shown)
            case .link: return .linkInOutput(path: shown)
            case .file, .other: return .foreignFile(path: shown)
            }
        } catch {
            return .reading(shown, error)
        }
    }

    /// Where the list of written files is.
    var list: String { RealPath.join(location.text, WrittenFiles.name) }

    func location(of path: OutputPath) -> String { RealPath.join(location.text, path.text) }

    func shown(_ path: OutputPath) -> String { RealPath.join(shown, path.text) }
}
