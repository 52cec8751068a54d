import Testing

/// All tests that need a browser. One after the other: beside the other tests of the run they are enough for a small
/// machine, and the clipboard is one for all pages.
@Suite(.serialized, .chromium, .closingPages) enum InBrowser {}

/// One browser for a suite and all suites in it: started before the first test, ended after the last one, also when
/// tests fail. Where there is no browser the suite fails; its tests are never passed over in silence.
struct ChromiumTrait: SuiteTrait, TestScoping {
    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        let browser = try await Chromium.launch()
        do {
            try await Chromium.$current.withValue(browser, operation: function)
        } catch {
            await browser.close()
            throw error
        }
        await browser.close()
    }
}

/// After each test the pages that it opened are closed. What they did wrong and the test has not taken fails it.
struct ClosingPagesTrait: SuiteTrait, TestTrait, TestScoping {
    let isRecursive = true

    func scopeProvider(for test: Test, testCase: Test.Case?) -> Self? { testCase == nil ? nil : self }

    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        let pages = OpenPages()
        do {
            try await OpenPages.$current.withValue(pages, operation: function)
        } catch {
            await pages.close()
            throw error
        }
        await pages.close()
    }
}

extension Trait where Self == ChromiumTrait {
    static var chromium: Self { Self() }
}

extension Trait where Self == ClosingPagesTrait {
    static var closingPages: Self { Self() }
}
