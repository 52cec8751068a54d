/// The folder in which a build is prepared: beside the output, on the same file system, so that every file of it comes
/// into its place by a rename.
///
///     new/<path>       files that are new, as they will lie in the output
///     changed/<n>      files that take the place of an old one
///     list             the new list of written files
///     commit           the journal; from the moment it is here the build is finished, by this run or by the next one
struct Stage: Sendable {
    private let output: OutputFolder
    private let folder: OpenFolder

    private static let new = "new"
    private static let changed = "changed"
    private var new: String { "\(output.stage)/\(Self.new)" }
    private var changed: String { "\(output.stage)/\(Self.changed)" }
    private var list: String { "\(output.stage)/list" }
    private var journal: String { "\(output.stage)/commit" }

    /// Makes the folder. Nothing may be left of an earlier one.
    static func make(for output: OutputFolder) throws(DiskError) -> Stage {
        try DiskError.writing(output.stage) { () throws(Refusal) in
            try Folder.make(output.stage)
            let folder = try OpenFolder(output.stage)
            try folder.makeFolder(new)
            try folder.makeFolder(changed)
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
            let draft = "\(journal)-draft"
            let file = try Descriptor(creating: draft)
            try file.write(steps.encoded.span.bytes)
            try file.synchronize()
            try file.close()
            try Folder.rename(draft, journal)
            try Descriptor(folder: output.stage).synchronize()
        }
    }

    /// Takes the steps. When the first is refused the old output is whole, and this build is given up. When a later one
    /// is, the error is `.unfinished` and the stage stays for the next run.
    func commit(_ journal: Journal) throws(DiskError) {
        for (number, step) in journal.steps.enumerated() {
            do throws(Refusal) {
                try take(step, again: false)
            } catch {
                let refused = DiskError.writing(shown(step), error)
                if number > 0 { throw .unfinished(stage: output.stage, cause: refused.message) }
                remove()
                throw refused
            }
        }
    }

    /// Deletes the folder. What is left when that is refused, the next run deletes.
    func remove() {
        try? Folder.removeAll(output.stage)
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
        try DiskError.writing(output.stage) { () throws(Refusal) in try Folder.removeAll(output.stage) }
    }

    private func sealedJournal() throws(DiskError) -> Journal? {
        try DiskError.reading(journal) { () throws(Refusal) in
            guard let size = try Status.of(journal)?.size else { return nil }
            return try Journal(Descriptor(reading: journal).read(size + 1))
        }
    }

    private func commitAgain(_ journal: Journal) throws(DiskError) {
        // Once one new file was moved, all that stood in the way was gone, and what stands there now is the new.
        var placing = false
        for step in journal.steps {
            do throws(Refusal) {
                if let source = source(of: step), try Status.of(source) == nil { placing = true }
            } catch {
                throw .reading(output.stage, error)
            }
        }
        for step in journal.steps where !(placing && step.clears) {
            do throws(Refusal) {
                try take(step, again: true)
            } catch {
                throw .unfinished(stage: output.stage, cause: DiskError.writing(shown(step), error).message)
            }
        }
    }

    private func take(_ step: Journal.Step, again: Bool) throws(Refusal) {
        if again, let path = step.path {
            for folder in path.parents where try Status.of(output.location(of: folder))?.kind == .link {
                throw .linkInTheWay
            }
        }
        switch step {
        case .clear(let path):
            try removeFile(path)
        case .clearFolder(let path):
            do throws(Refusal) {
                try Folder.removeEmpty(output.location(of: path))
            } catch {
                if !error.isMissing { throw error }
            }
        case .placeAll:
            try move(new, to: output.location.text, again: again)
        case .place(let path), .replace(_, let path):
            try move(source(of: step)!, to: output.location(of: path), again: again)
        case .list:
            try move(list, to: output.list, again: again)
        case .remove(let path):
            try removeFile(path)
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

    /// Removes a file and nothing else: a folder that somebody put there in the meantime stays.
    private func removeFile(_ path: OutputPath) throws(Refusal) {
        let location = output.location(of: path)
        if try Status.of(location)?.kind == .file { try Folder.removeFile(location) }
    }

    private func move(_ old: String, to new: String, again: Bool) throws(Refusal) {
        if again {
            // What is no longer here was moved before the kill.
            guard try Status.of(old) != nil else { return }
            try Folder.makeAll(String(new[..<new.lastSlash!]))
        }
        try Folder.rename(old, new)
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
