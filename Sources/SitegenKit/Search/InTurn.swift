/// Work on one value after another, several at a time. Results are taken in the order of the values as soon as they are there,
/// so that few are in memory at once.
func inTurn<Element: Sendable, Result: Sendable>(
    jobs: Int, next: () -> Element?, work: @escaping @Sendable (Element) -> Result, take: (Result) -> Void
) async {
    guard jobs > 1 else {
        while let element = next() { take(work(element)) }
        return
    }
    await withTaskGroup(of: (Int, Result).self) { group in
        var begun = 0
        var taken = 0
        var waiting: [Int: Result] = [:]
        func begin() {
            guard let element = next() else { return }
            let number = begun
            begun += 1
            group.addTask { (number, work(element)) }
        }
        for _ in 0..<jobs { begin() }
        while taken < begun {
            if let result = waiting.removeValue(forKey: taken) {
                taken += 1
                begin()
                take(result)
            } else if let (number, result) = await group.next() {
                waiting[number] = result
            }
        }
    }
}
