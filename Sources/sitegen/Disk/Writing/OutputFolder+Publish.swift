extension OutputFolder {
    /// What one task is to write, by the numbers of the paths: a function of its own, which may keep something from one to the
    /// next.
    typealias Contents = @Sendable () -> (Int) throws(DiskError) -> OutputContent

    /// Makes the folder hold the files of `paths` with the contents that `contents` gives for their numbers, and none
    /// that an earlier build wrote and this one does not.
    ///
    /// Each of up to `jobs` tasks calls `contents` once, and the function that it gets for one path after the other, in their
    /// order; each path is asked for once, and what comes back is let go before the next one. `progress` is told, from any
    /// task, how many files are prepared, and `prepared` what stands for each. The paths are relative, each there once; one that would leave the folder is a defect of the
    /// caller.
    func publish(
        _ paths: [String], jobs: Int,
        contents: @escaping Contents,
        progress: @escaping @Sendable (Int) -> Void = { _ in },
        prepared: @escaping @Sendable (Int, Status) -> Void = { _, _ in }
    ) async throws(DiskError) -> PublishSummary {
        let outputs = try checked(paths)
        let parents = try makeParents()
        let held: BuildLock
        do throws(DiskError) {
            held = try BuildLock(at: lock, shown: shown)
        } catch {
            removeEmpty(parents)
            throw error
        }
        let result = await attempt { () async throws(DiskError) in
            try Stage.settle(self)
            return try await write(outputs, jobs: jobs, contents: contents, progress: progress, prepared: prepared)
        }
        held.release()
        if case .failure = result { removeEmpty(parents) }
        return try result.get()
    }

    private func attempt(
        _ work: () async throws(DiskError) -> PublishSummary
    ) async -> Result<PublishSummary, DiskError> {
        do throws(DiskError) { return .success(try await work()) } catch { return .failure(error) }
    }

    private func checked(_ paths: [String]) throws(DiskError) -> [OutputPath] {
        var outputs: [OutputPath] = []
        for text in paths {
            guard let path = OutputPath(text) else { preconditionFailure("output path \(text) leaves the folder") }
            precondition(!path.isReserved, "output path \(text) is sitegen's own")
            if text.utf8.contains(UInt8(ascii: "\n")) { throw .lineBreakInName(path: shown(path)) }
            outputs.append(path)
        }
        return outputs
    }

    /// Makes the folders that the output folder is to stand in. Returns those that were not there.
    private func makeParents() throws(DiskError) -> [String] {
        var missing: [String] = []
        try DiskError.writing(shown) { () throws(Refusal) in
            var folder = location.parent
            while try Status.of(folder) == nil {
                missing.append(folder)
                folder = RealPath.parent(of: folder)
            }
            if !missing.isEmpty { try Folder.makeAll(location.parent) }
        }
        return missing
    }

    private func removeEmpty(_ folders: [String]) {
        for folder in folders { try? Folder.removeEmpty(folder) }
    }

    private func write(
        _ paths: [OutputPath], jobs: Int,
        contents: @escaping Contents,
        progress: @escaping @Sendable (Int) -> Void,
        prepared note: @escaping @Sendable (Int, Status) -> Void
    ) async throws(DiskError) -> PublishSummary {
        let old = try writtenFiles()
        let new = WrittenFiles(paths)
        precondition(new.paths.count == paths.count, "two outputs have one path")
        let survey = try OutputSurvey(of: self, for: new, ours: old?.paths ?? [])
        let stage = try Stage.make(for: self)
        let prepared: Prepared
        let journal: Journal
        do throws(DiskError) {
            prepared = try await prepare(
                paths, in: stage, survey, jobs: jobs, contents: contents, progress: progress, prepared: note)
            journal = prepared.journal(survey, paths, listChanges: old != new)
            if !journal.steps.isEmpty {
                try checkFolders(of: journal)
                try stage.seal(journal, list: new)
            }
        } catch {
            stage.remove()
            throw error
        }
        try stage.commit(journal)
        stage.remove()
        var summary = prepared.summary
        summary.removed = survey.stale.count + survey.cleared.count
        return summary
    }

    /// The list of an earlier build; nil if there is none.
    private func writtenFiles() throws(DiskError) -> WrittenFiles? {
        let shown = RealPath.join(shown, WrittenFiles.name)
        let bytes: [UInt8]? = try DiskError.reading(shown) { () throws(Refusal) in
            guard let status = try Status.of(list) else { return nil }
            return status.kind == .file ? try Descriptor(reading: list).read(status.size + 1) : []
        }
        guard let bytes else { return nil }
        guard let files = WrittenFiles(bytes) else { throw .listUnreadable(path: shown) }
        return files
    }

    /// A rename that is refused half-way would leave a mix of two sites, so what can be asked before is asked before.
    private func checkFolders(of journal: Journal) throws(DiskError) {
        for folder in Set(journal.steps.compactMap { $0.path?.parent }).sorted() {
            let location = location(of: folder)
            let canRename = try DiskError.writing(shown(folder)) { () throws(Refusal) in
                // One that is missing is new, or goes with what is cleared.
                guard try Status.of(location)?.kind == .folder else { return true }
                try Permission.change.check(location)
                return try Folder.canRename(from: stage, into: location)
            }
            guard canRename else { throw .otherFileSystem(path: shown(folder)) }
        }
    }
}
