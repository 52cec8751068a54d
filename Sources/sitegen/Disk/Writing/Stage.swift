/// The folder in which a build is prepared: beside the output, on the same file system, so that every file of it comes
/// into its place by a rename.
///
///     new/<path>       files that are new, as they will lie in the output
///     changed/<n>      files that take the place of an old one
///     old/<n>          files that the n-th step of the journal has taken out of the output
///     list             the new list of written files
///     commit           the journal; from the moment it is here the build is finished, by this run or by the next one
///
/// An object, because whoever writes a file names it.
final class Stage: Sendable {
    private let output: OutputFolder
    private let folder: OpenFolder

    private init(output: OutputFolder, folder: OpenFolder) {
        self.output = output
        self.folder = folder
    }

    private static let new = "new"
    private static let changed = "changed"
    private static let old = "old"
    private var new: String { "\(output.stage)/\(Self.new)" }
    private var changed: String { "\(output.stage)/\(Self.changed)" }
    private var old: String { "\(output.stage)/\(Self.old)" }
    private func old(_ number: Int) -> String { "\(old)/\(number)" }
    private var list: String { "\(output.stage)/list" }
    private var journal: String { "\(output.stage)/commit" }

    /// Makes the folder. Nothing may be left of an earlier one.
    static func make(for output: OutputFolder) throws(DiskError) -> Stage {
        try DiskError.writing(output.stage) { () throws(Refusal) in
            try Folder.make(output.stage)
            let folder = try OpenFolder(output.stage)
            try folder.makeFolder(new)
            try folder.makeFolder(changed)
            try folder.makeFolder(old)
            return Stage(output: output, folder: folder)
        }
    }

    func add(_ content: OutputContent, new path: OutputPath) throws(DiskError) -> Status {
        try content.write(to: Self.new + "/" + path.text, in: folder, shown: output.shown(path))
    }

    func add(_ content: OutputContent, changed path: OutputPath, number: Int) throws(DiskError) -> Status {
        try content.write(to: "\(Self.changed)/\(number)", in: folder, shown: output.shown(path))
    }

    /// Writes the journal down, which makes the build one that will be finished.
    func seal(_ steps: Journal, list files: WrittenFiles) throws(DiskError) {
        try OutputContent.bytes(files.encoded).write(to: list, shown: list)
        try DiskError.writing(journal) { () throws(Refusal) in
            try Folder.replace(journal, with: steps.encoded, by: "\(journal)-draft", synchronizing: true)
            try Descriptor(folder: output.stage).synchronize()
        }
    }

    /// Takes the steps. When the first is refused the old output is whole, and this build is given up. When a later one
    /// is, the error is `.unfinished` and the stage stays for the next run.
    func commit(_ journal: Journal) throws(DiskError) {
        for (number, step) in journal.steps.enumerated() {
            do throws(Refusal) {
                try take(step, number, again: false)
            } catch {
                let refused = refused(step, error)
                if number > 0 { throw .unfinished(stage: output.stage, cause: refused.message) }
                remove()
                throw refused
            }
        }
    }

    /// Deletes the folder. What is left when that is refused, the next run deletes.
    func remove() {
        try? removeAll()
    }

    /// The journal goes first: of what is left when that is interrupted, no step can be taken again.
    private func removeAll() throws(Refusal) {
        if try Status.of(journal) != nil { try Folder.removeFile(journal) }
        try Folder.removeAll(output.stage)
    }
}

extension Stage {
    /// Brings in order what an earlier run left when it was killed: finishes it if all of it was prepared, and forgets
    /// it if not.
    static func settle(_ output: OutputFolder) throws(DiskError) {
        let left = try DiskError.reading(output.stage) { () throws(Refusal) in try Status.of(output.stage) }
        guard let left else { return }
        guard left.kind == .folder else { throw .foreignFile(path: output.stage) }
        let folder = try DiskError.reading(output.stage) { () throws(Refusal) in try OpenFolder(output.stage) }
        let stage = Stage(output: output, folder: folder)
        if let journal = try stage.sealedJournal() { try stage.commitAgain(journal) }
        try DiskError.writing(output.stage) { () throws(Refusal) in try stage.removeAll() }
    }

    private func sealedJournal() throws(DiskError) -> Journal? {
        try DiskError.reading(journal) { () throws(Refusal) in
            guard try Status.of(journal) != nil else { return nil }
            return try Journal(Descriptor(reading: journal).readAll())
        }
    }

    private func commitAgain(_ journal: Journal) throws(DiskError) {
        // A stage that an older sitegen left has no such folder.
        try DiskError.writing(old) { () throws(Refusal) in try Folder.makeAll(old) }
        // Once one new file was moved, all that stood in the way was gone, and what stands there now is the new.
        var placing = false
        for step in journal.steps {
            do throws(Refusal) {
                if let source = source(of: step), try Status.of(source) == nil { placing = true }
            } catch {
                throw .reading(output.stage, error)
            }
        }
        for (number, step) in journal.steps.enumerated() where !(placing && step.clears) {
            do throws(Refusal) {
                try take(step, number, again: true)
            } catch {
                throw .unfinished(stage: output.stage, cause: refused(step, error).message)
            }
        }
    }

    private func take(_ step: Journal.Step, _ number: Int, again: Bool) throws(Refusal) {
        if again, let path = step.path {
            for folder in path.parents where try Status.of(output.location(of: folder))?.kind == .link {
                throw .linkInTheWay
            }
        }
        switch step {
        case .clear(let path):
            try takeOut(path, number, again: again)
        case .clearFolder(let path):
            do throws(Refusal) {
                try Folder.removeEmpty(output.location(of: path))
            } catch {
                if !error.isMissing { throw error }
            }
        case .placeAll:
            try move(new, to: output.location.text, again: again, by: Folder.rename)
        case .place(let path):
            try move(source(of: step)!, to: output.location(of: path), again: again, by: Folder.place)
        case .replace(_, let path):
            try move(source(of: step)!, to: output.location(of: path), again: again, by: Folder.rename)
        case .list:
            try move(list, to: output.list, again: again, by: Folder.rename)
        case .remove(let path):
            try takeOut(path, number, again: again)
            for folder in path.parents {
                do throws(Refusal) {
                    try Folder.removeEmpty(output.location(of: folder))
                } catch {
                    // It went before the kill; the one it stood in may still be there.
                    if error.isMissing { continue }
                    // It still holds something. Or it may not be removed; an empty folder that stays harms nobody.
                    break
                }
            }
        }
    }

    /// Takes an old file out of the output, and nothing else: a folder that somebody put there in the meantime stays. It waits
    /// in the stage, which tells that it is gone from a file that somebody put there since.
    private func takeOut(_ path: OutputPath, _ number: Int, again: Bool) throws(Refusal) {
        let location = output.location(of: path)
        if again, try Status.of(old(number)) != nil { return }
        if try Status.of(location)?.kind == .file { try Folder.rename(location, old(number)) }
    }

    private func move(
        _ old: String, to new: String, again: Bool, by move: (String, String) throws(Refusal) -> Void
    ) throws(Refusal) {
        if again {
            // What is no longer here was moved before the kill.
            guard let status = try Status.of(old) else { return }
            // It came between the two halves of a move.
            if try Status.of(new)?.identity == status.identity { return try Folder.removeFile(old) }
            try Folder.makeAll(String(new[..<new.lastSlash!]))
        }
        try move(old, new)
    }

    private func refused(_ step: Journal.Step, _ refusal: Refusal) -> DiskError {
        switch step {
        case .place(let path), .clearFolder(let path): output.inTheWay(at: path) ?? .writing(shown(step), refusal)
        case .clear, .placeAll, .replace, .list, .remove: .writing(shown(step), refusal)
        }
    }

    private func source(of step: Journal.Step) -> String? {
        switch step {
        case .placeAll: new
        case .place(let path): "\(new)/\(path)"
        case .replace(let number, _): "\(changed)/\(number)"
        case .list, .clear, .clearFolder, .remove: nil
        }
    }

    private func shown(_ step: Journal.Step) -> String {
        switch step {
        case .placeAll: output.shown
        case .list: "\(output.shown)/\(WrittenFiles.name)"
        case .clear, .clearFolder, .place, .replace, .remove: step.path.map { output.shown($0) } ?? output.shown
        }
    }
}
