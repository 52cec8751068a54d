extension OutputFolder {
    /// What one task is to write, by the numbers of the paths: a function of its own, which may keep something from one to the
    /// next.
    typealias Contents = @Sendable () -> (Int) throws(DiskError) -> OutputContent

    /// Files that the folder is to hold. The paths are relative, each there once; one that would leave the folder is a defect
    /// of the caller.
    struct Outputs: Sendable {
        var paths: [String]
        var contents: Contents
    }

    /// Makes the folder hold the files of `outputs` and of what `others` gives, and none that an earlier build wrote and this
    /// one does not.
    ///
    /// Each of up to `jobs` tasks, and one more while it waits for `others`, calls `contents` once, and the function that it gets for one path after the other, in their
    /// order; each path is asked for once, and what comes back is let go before the next one. `progress` is told, from any
    /// task, how many files are prepared, and `prepared` what stands for each.
    ///
    /// `isBeside` says that `others`, which may share its work among threads too, can be waited for while files are prepared.
    func publish(
        _ outputs: Outputs, and others: (@Sendable () async throws(DiskError) -> Outputs)? = nil,
        isBeside: Bool = false, jobs: Int,
        progress: @escaping @Sendable (Int) -> Void = { _ in },
        prepared: @escaping @Sendable (OutputPath, Status) -> Void = { _, _ in }
    ) async throws(DiskError) -> PublishSummary {
        let share = try Share(outputs, first: 0, of: self)
        let parents = try makeParents()
        let held: BuildLock
        do throws(DiskError) {
            held = try BuildLock(at: lock, shown: shown)
        } catch {
            removeEmpty(parents)
            throw error
        }
        let preparation = Preparation(self, jobs: jobs, progress: progress, note: prepared)
        let result = await attempt { () async throws(DiskError) in
            try Stage.settle(self)
            if isBeside, let others, try isMissing {
                return try await write(share, besides: others, preparation)
            }
            var shares = [share]
            if let others { shares.append(try Share(await others(), first: share.paths.count, of: self)) }
            return try await write(shares, preparation)
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

    private var isMissing: Bool {
        get throws(DiskError) {
            try DiskError.reading(shown) { () throws(Refusal) in try Status.of(location.text) == nil }
        }
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

    private func write(_ shares: [Share], _ preparation: Preparation) async throws(DiskError) -> PublishSummary {
        let old = try writtenFiles()
        let new = WrittenFiles(of: shares)
        let survey = try OutputSurvey(of: self, for: new, after: old)
        let stage = try Stage.make(for: self)
        return try await finishing(stage) { () async throws(DiskError) in
            let tasks = await preparation.tasks(shares, in: stage, standing: survey.standing)
            let prepared = try Prepared(of: tasks)
            let journal = prepared.journal(survey, listChanges: old != new)
            return (prepared.summary, journal, survey, new)
        }
    }

    /// The same where nothing stands yet: what `others` gives is not waited for.
    private func write(
        _ share: Share, besides others: @Sendable () async throws(DiskError) -> Outputs, _ preparation: Preparation
    ) async throws(DiskError) -> PublishSummary {
        let stage = try Stage.make(for: self)
        return try await finishing(stage) { () async throws(DiskError) in
            // One task, for the others need threads too; when they are there, as many more as there may be. The folder is placed as
            // a whole: where somebody has made it meanwhile, that is refused.
            async let first = preparation.tasks([share], 1, in: stage) { _ in .nothing(unit: nil) }
            let shares: [Share]
            do throws(DiskError) {
                shares = [share, try Share(await others(), first: share.paths.count, of: self)]
            } catch {
                share.turns.stop()
                throw error
            }
            if share.turns.isStopped { shares[1].turns.stop() }
            async let rest = preparation.tasks(shares, in: stage) { _ in .nothing(unit: nil) }
            let new = WrittenFiles(of: shares)
            let survey: OutputSurvey
            do throws(DiskError) {
                survey = try OutputSurvey(of: self, for: new, after: nil, isMissing: true)
            } catch {
                for share in shares { share.turns.stop() }
                throw error
            }
            let prepared = try Prepared(of: await first + rest)
            return (prepared.summary, prepared.journal(survey, listChanges: true), survey, new)
        }
    }

    /// Puts in place what was prepared in a stage, or takes it back.
    private func finishing(
        _ stage: Stage,
        _ prepare: () async throws(DiskError) -> (PublishSummary, Journal, OutputSurvey, WrittenFiles)
    ) async throws(DiskError) -> PublishSummary {
        var summary: PublishSummary
        let journal: Journal
        do throws(DiskError) {
            let survey: OutputSurvey
            let new: WrittenFiles
            (summary, journal, survey, new) = try await prepare()
            summary.removed = survey.stale.count + survey.cleared.count
            if !journal.steps.isEmpty {
                try checkFolders(of: journal)
                try checkPlaces(of: journal)
                try stage.seal(journal, list: new)
            }
        } catch {
            stage.remove()
            throw error
        }
        try stage.commit(journal)
        stage.remove()
        return summary
    }

    /// The list of an earlier build; nil if there is none.
    private func writtenFiles() throws(DiskError) -> WrittenFiles? {
        let shown = RealPath.join(shown, WrittenFiles.name)
        let bytes: [UInt8]? = try DiskError.reading(shown) { () throws(Refusal) in
            guard let status = try Status.of(list) else { return nil }
            return status.kind == .file ? try Descriptor(reading: list).readAll() : []
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

    /// So is a file that came, while the build was prepared, to where there was none. Where something has to make room first it
    /// still stands there.
    private func checkPlaces(of journal: Journal) throws(DiskError) {
        if journal.steps.contains(where: \.clears) { return }
        for case .place(let path) in journal.steps {
            if let error = inTheWay(at: path) { throw error }
        }
    }
}
