/// What the tasks of a build put into the stage.
struct Prepared: Sendable {
    var summary = PublishSummary()
    /// What is moved to where there is nothing yet: files, and folders with all that is in them.
    var units: Set<OutputPath> = []
    /// Whether something was made for a folder that is missing.
    private var placesAll = false
    /// The outputs that take the place of an old file.
    var changed: [(number: Int, path: OutputPath)] = []

    /// The files come first and the list after them, so that at no moment a file of sitegen is in no list for good: the
    /// list says what is ours, and what is ours no longer goes last.
    func journal(_ survey: OutputSurvey, listChanges: Bool) -> Journal {
        precondition(!placesAll || survey.outputIsMissing, "what was made for a missing folder is placed with it")
        var journal = Journal()
        journal.steps += survey.cleared.map { .clear($0) }
        journal.steps += survey.clearedFolders.map { .clearFolder($0) }
        if survey.outputIsMissing { journal.steps.append(.placeAll) }
        journal.steps += units.sorted().map { .place($0) }
        journal.steps += changed.sorted { $0.number < $1.number }.map { .replace($0.number, $0.path) }
        if listChanges { journal.steps.append(.list) }
        journal.steps += survey.stale.map { .remove($0) }
        return journal
    }

    /// What all tasks have put there. Of several errors the one of the first output is thrown.
    init(of tasks: [Result<Prepared, Preparation.Failure>]) throws(DiskError) {
        var first: Preparation.Failure?
        for task in tasks {
            switch task {
            case .success(let prepared): add(prepared)
            case .failure(let failure): if failure.number < first?.number ?? .max { first = failure }
            }
        }
        if let first { throw first.error }
    }

    init() {}

    private mutating func add(_ other: Prepared) {
        summary.files += other.summary.files
        summary.written += other.summary.written
        summary.unchanged += other.summary.unchanged
        summary.bytes += other.summary.bytes
        units.formUnion(other.units)
        placesAll = placesAll || other.placesAll
        changed += other.changed
    }
}

extension OutputFolder {
    /// Outputs that tasks take from, each once.
    struct Share: Sendable {
        let paths: [OutputPath]
        /// The number of its first path among those of all shares.
        let first: Int
        let turns: Turns
        fileprivate let contents: Contents

        init(_ outputs: Outputs, first: Int, of folder: OutputFolder) throws(DiskError) {
            var paths: [OutputPath] = []
            paths.reserveCapacity(outputs.paths.count)
            for text in outputs.paths {
                guard let path = OutputPath(text) else { preconditionFailure("output path \(text) leaves the folder") }
                precondition(!path.isReserved, "output path \(text) is sitegen's own")
                if path.hasLineBreak { throw .lineBreakInName(path: folder.shown(path)) }
                paths.append(path)
            }
            self.paths = paths
            self.first = first
            turns = Turns(paths.count)
            contents = outputs.contents
        }
    }
}

/// How outputs are rendered, and what differs from the old one is put into a stage.
struct Preparation: Sendable {
    struct Failure: Error {
        let number: Int
        let error: DiskError
    }

    private let output: OutputFolder
    private let jobs: Int
    private let progress: @Sendable (Int) -> Void
    private let note: @Sendable (OutputPath, Status) -> Void
    private let done = Tally()

    /// How many outputs a task takes at a time: what stands in one folder is written by one task, most often, and no two
    /// wait for each other at the folder.
    private static let atOnce = 16

    /// `progress` is told how many outputs are prepared, and `note` what stands for each, there or in the stage.
    init(
        _ output: OutputFolder, jobs: Int, progress: @escaping @Sendable (Int) -> Void = { _ in },
        note: @escaping @Sendable (OutputPath, Status) -> Void = { _, _ in }
    ) {
        self.output = output
        self.jobs = jobs
        self.progress = progress
        self.note = note
    }

    /// What tasks have made of the outputs that they took, one share after the other, as many tasks as there are jobs, or `count`.
    func tasks(
        _ shares: [OutputFolder.Share], _ count: Int? = nil, in stage: Stage,
        standing: @escaping @Sendable (OutputPath) throws(DiskError) -> OutputSurvey.Standing
    ) async -> [Result<Prepared, Failure>] {
        await withTaskGroup(of: Result<Prepared, Failure>.self) { group in
            for _ in 0..<max(1, count ?? jobs) {
                group.addTask {
                    do throws(Failure) {
                        var prepared = Prepared()
                        for share in shares { try take(from: share, in: stage, standing, &prepared) }
                        return .success(prepared)
                    } catch {
                        for share in shares { share.turns.stop() }
                        return .failure(error)
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
    }

    private func take(
        from share: OutputFolder.Share, in stage: Stage,
        _ standing: (OutputPath) throws(DiskError) -> OutputSurvey.Standing, _ prepared: inout Prepared
    ) throws(Failure) {
        let contents = share.contents()
        while let turns = share.turns.take(most: Self.atOnce) {
            for turn in turns {
                let path = share.paths[turn]
                let number = share.first + turn
                do throws(DiskError) {
                    let status = try prepared.add(
                        try contents(turn), number, path, standing(path), in: stage, of: output)
                    note(path, status)
                } catch {
                    throw Failure(number: number, error: error)
                }
                progress(done.addOne())
            }
        }
    }
}

extension Prepared {
    fileprivate mutating func add(
        _ content: OutputContent, _ number: Int, _ path: OutputPath, _ standing: OutputSurvey.Standing,
        in stage: Stage, of output: OutputFolder
    ) throws(DiskError) -> Status {
        let status: Status
        switch standing {
        case .nothing(let unit):
            status = try stage.add(content, new: path)
            if let unit { units.insert(unit) } else { placesAll = true }
            summary.written += 1
        case .file(let size, let isOurs):
            let location = output.location(of: path)
            if let found = try content.found(at: location, size: size, shown: output.shown(path)) {
                status = found
                summary.unchanged += 1
            } else if isOurs {
                status = try stage.add(content, changed: path, number: number)
                changed.append((number, path))
                summary.written += 1
            } else {
                throw .foreignFile(path: output.shown(path))
            }
        }
        summary.files += 1
        summary.bytes += status.size
        return status
    }
}
