/// What the tasks of a build put into the stage.
struct Prepared: Sendable {
    var summary = PublishSummary()
    /// What is moved to where there is nothing yet: files, and folders with all that is in them.
    var units: Set<OutputPath> = []
    /// The numbers of the outputs that take the place of an old file.
    var changed: [Int] = []

    /// The files come first and the list after them, so that at no moment a file of sitegen is in no list for good: the
    /// list says what is ours, and what is ours no longer goes last.
    func journal(_ survey: OutputSurvey, _ paths: [OutputPath], listChanges: Bool) -> Journal {
        var journal = Journal()
        journal.steps += survey.cleared.map { .clear($0) }
        journal.steps += survey.clearedFolders.map { .clearFolder($0) }
        if survey.outputIsMissing { journal.steps.append(.placeAll) }
        journal.steps += units.sorted().map { .place($0) }
        journal.steps += changed.sorted().map { .replace($0, paths[$0]) }
        if listChanges { journal.steps.append(.list) }
        journal.steps += survey.stale.map { .remove($0) }
        return journal
    }

    fileprivate mutating func add(_ other: Prepared) {
        summary.files += other.summary.files
        summary.written += other.summary.written
        summary.unchanged += other.summary.unchanged
        summary.bytes += other.summary.bytes
        units.formUnion(other.units)
        changed += other.changed
    }
}

extension OutputFolder {
    private struct Failure: Error {
        let number: Int
        let error: DiskError
    }

    /// How many outputs a task takes at a time: what stands in one folder is written by one task, most often, and no two
    /// wait for each other at the folder.
    private static let atOnce = 16

    /// Renders every output and puts what differs from the old one into the stage. Of several errors the one of the
    /// first output is thrown. `prepared` is told what stands for each output, there or in the stage.
    func prepare(
        _ paths: [OutputPath], in stage: Stage, _ survey: OutputSurvey, jobs: Int,
        contents: @escaping Contents,
        progress: @escaping @Sendable (Int) -> Void,
        prepared note: @escaping @Sendable (Int, Status) -> Void = { _, _ in }
    ) async throws(DiskError) -> Prepared {
        let turns = Turns(paths.count)
        let results = await withTaskGroup(of: Result<Prepared, Failure>.self) { group in
            for _ in 0..<max(1, jobs) {
                group.addTask {
                    var prepared = Prepared()
                    let contents = contents()
                    while let numbers = turns.take(most: Self.atOnce) {
                        for number in numbers {
                            do throws(DiskError) {
                                let content = try contents(number)
                                note(
                                    number,
                                    try prepared.add(content, number, paths[number], in: stage, of: self, survey))
                            } catch {
                                turns.stop()
                                return .failure(Failure(number: number, error: error))
                            }
                            progress(turns.finishOne())
                        }
                    }
                    return .success(prepared)
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        var all = Prepared()
        var first: Failure?
        for result in results {
            switch result {
            case .success(let prepared): all.add(prepared)
            case .failure(let failure): if failure.number < first?.number ?? .max { first = failure }
            }
        }
        if let first { throw first.error }
        return all
    }
}

extension Prepared {
    fileprivate mutating func add(
        _ content: OutputContent, _ number: Int, _ path: OutputPath, in stage: Stage, of output: OutputFolder,
        _ survey: OutputSurvey
    ) throws(DiskError) -> Status {
        let status: Status
        switch try survey.standing(at: path) {
        case .nothing(let unit):
            status = try stage.add(content, new: path)
            if let unit { units.insert(unit) }
            summary.written += 1
        case .file(let size, let isOurs):
            let location = output.location(of: path)
            if let found = try content.found(at: location, size: size, shown: output.shown(path)) {
                status = found
                summary.unchanged += 1
            } else if isOurs {
                status = try stage.add(content, changed: path, number: number)
                changed.append(number)
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
