import TestSupport
import Testing

/// What readers do with the tools. A message on the console, a breach of the policy or a request to another place fails
/// each of these by itself.
extension InBrowser {
    @Suite struct ToolViewTests {
        @Test(arguments: ToolPage.all)
        func everyControlHasANameAndIsReachedByKeyboard(tool: String) async throws {
            let page = try await ToolPage.open(tool)
            let controls = "#sg-app :is(textarea, input, select, button, [tabindex])"
            let visible: [String] = try await page.evaluate(
                """
                [...document.querySelectorAll('\(controls)')].filter(control => control.checkVisibility())
                    .map((control, index) => control.id ||= 'control-' + index)
                """)
            #expect(visible.count > 3)
            for id in visible {
                let accessible = try await page.accessible("#\(id)")
                #expect(!accessible.name.isEmpty, "\(id) \(accessible)")
            }
            try await page.run("document.getElementById('sg-main').focus()")
            var reached: Set<String> = []
            for _ in 0..<60 where reached.count < visible.count {
                try await page.press(.tab)
                let id: String = try await page.evaluate(
                    "document.activeElement.closest('#sg-app')?.id && document.activeElement.id || ''")
                if !id.isEmpty { reached.insert(id) }
            }
            #expect(reached == Set(visible))
        }

        @Test(arguments: ToolPage.all)
        func withoutScriptsThePageSaysWhatItNeeds(tool: String) async throws {
            let page = try await ToolPage.open(tool, Reader(runsScripts: false))
            #expect(
                try await page.text("#sg-app").split(separator: " ").joined(separator: " ").contains(
                    "This tool works in your browser and needs JavaScript."))
            #expect(try await page.count("#sg-app button") == 0)
        }

        @Test(arguments: ToolPage.all)
        func itIsAsWideAsAPhone(tool: String) async throws {
            let page = try await ToolPage.open(tool, Reader(width: 320))
            let examples: Int = try await page.evaluate(
                """
                (() => {
                    const buttons = [...document.querySelectorAll('#sg-app button')].filter(button => /^(Example|Now)/.test(button.textContent))
                    for (const button of buttons) button.click()
                    return buttons.length
                })()
                """)
            #expect(examples > 0)
            try await page.wait(
                for: "a result", until: "document.querySelector('#sg-app [role=status][data-kind]') !== null")
            #expect(try await page.evaluate("document.documentElement.scrollWidth <= 320"))
        }

        @Test func noOtherPageLoadsThem() async throws {
            let page = try await Page.open("http/404/", of: ToolPage.site())
            #expect(try await page.count("script[src*='/tools/'], link[href*='/tools/']") == 0)
        }

        /// From a folder there is no server, no worker and nothing to fetch.
        @Test func theyWorkFromAFolder() async throws {
            let folder = try await SiteFolder(ToolPage.site())
            let formatter = try await Page.open("tools/json-formatter/", in: folder)
            try await formatter.fill("JSON", "[1,2")
            try await formatter.waitForStatus("Not JSON: line 1, column 5: The text ends inside an array")
            let checker = try await Page.open("tools/response-checker/", in: folder)
            #expect(
                try await checker.text("#sg-app").contains(
                    "This page was opened from a file, where the catalogue of codes cannot be read: only what holds for every response is checked."
                ))
            try await checker.fill("Response", "HTTP/1.1 205 Reset Content\n\nx")
            try await checker.waitForStatus("Checked: 1 error, 2 warnings")
        }

        @Test func whatIsTypedIsSentNowhereAndStoredNowhere() async throws {
            for (tool, field) in [
                ("json-formatter", "JSON"), ("url-encoder", "Text"), ("url-encoder", "Address"),
                ("timestamp-converter", "Token"), ("timestamp-converter", "Number or date"),
                ("response-checker", "Response"),
            ] {
                let page = try await ToolPage.open(tool)
                if tool == "response-checker" {
                    try await page.wait(
                        for: "the catalogue",
                        until: "document.getElementById('sg-app').textContent.includes('11 codes')")
                }
                let requests = "performance.getEntriesByType('resource').map(entry => entry.name)"
                let before: [String] = try await page.evaluate(requests)
                try await page.fill(field, "secret\u{1}<img src=x><script>alert(1)</script>\"'`%zz")
                try await page.wait(
                    for: "a result", until: "document.querySelector('#sg-app [role=status][data-kind]') !== null")
                let after: [String] = try await page.evaluate(requests)
                #expect(Set(after).subtracting(before) == [], "\(tool)")
                #expect(try await page.count("#sg-app :is(img, script)") == 0, "\(tool)")
                #expect(
                    try await page.evaluate(
                        "!JSON.stringify({...localStorage, ...sessionStorage}).includes('secret') && !location.href.includes('secret')"
                    ), "\(tool)")
            }
        }

        // MARK: JSON

        @Test func jsonIsFormattedWhileItIsTyped() async throws {
            let page = try await ToolPage.open("json-formatter")
            try await page.run("document.querySelector('#sg-app textarea').focus()")
            try await page.type("9007199254740993")
            try await page.waitForStatus("JSON, with 1 warning: 1 number; 16 characters became 16")
            try await page.fill("JSON", "{\"b\":1,\"a\":[9007199254740993]}")
            try await page.waitForStatus(
                "JSON, with 1 warning: 1 object, 1 array, 2 numbers, nested 2 levels deep; 30 characters became ")
            let output = try await page.labelled("Formatted")
            #expect(
                try await page.evaluate("document.querySelector('\(output)').value")
                    == "{\n  \"b\": 1,\n  \"a\": [\n    9007199254740993\n  ]\n}")
            try await page.clickControl("Sort the names of objects")
            try await page.wait(
                for: "sorted names", until: "document.querySelector('\(output)').value.indexOf('\"a\"') === 4")
            try await page.allowClipboard()
            try await page.clickControl("Copy")
            try await page.wait(
                for: "the announcement", until: "document.getElementById('sg-live').textContent === 'Copied'")
            #expect(try await page.clipboard() == "{\n  \"a\": [\n    9007199254740993\n  ],\n  \"b\": 1\n}")
        }

        @Test func anErrorInJSONIsSaidAndFound() async throws {
            let page = try await ToolPage.open("json-formatter")
            try await page.fill("JSON", "{\n  \"a\": 1,\n}\n")
            try await page.waitForStatus("Not JSON: line 2, column 9: A comma before }: JSON has no trailing commas")
            #expect(try await page.text("#sg-app pre") == "2 |   \"a\": 1,\n            ^")
            #expect(try await page.attribute("aria-invalid", of: "#sg-app textarea") == "true")
            #expect(try await page.visibleCount("#sg-app textarea[readonly]") == 0)
            try await page.clickControl("Go to the place")
            #expect(try await page.hasFocus("#sg-app textarea"))
            #expect(try await page.evaluate("document.activeElement.selectionStart") == 10)
            try await page.clickControl("Clear")
            #expect(try await page.attribute("aria-invalid", of: "#sg-app textarea") == nil)
            #expect(try await page.text("#sg-app [role=status]") == "")
        }

        @Test func aLargeFileIsFormattedWithoutBeingShown() async throws {
            let page = try await ToolPage.open("json-formatter")
            let input = try await page.labelled("Or open a file")
            try await page.run(
                """
                const files = new DataTransfer()
                files.items.add(new File(['[' + '"0123456789",'.repeat(100000) + '0]'], 'large.json'))
                const input = \(page.element(input))
                input.files = files.files
                input.dispatchEvent(new Event('change'))
                """)
            try await page.waitForStatus(
                "JSON: 1 array, 100,000 strings, 1 number; 1,300,003 characters became 1,600,007")
            let shown: [Int] = try await page.evaluate(
                "[...document.querySelectorAll('#sg-app textarea')].map(area => area.value.length)")
            #expect(shown == [0, 500_000])
            #expect(
                try await page.attribute("placeholder", of: "#sg-app textarea")
                    == "large.json: too long to be shown here, but formatted all the same")
            try await page.allowClipboard()
            try await page.clickControl("Copy")
            try await page.wait(
                for: "the announcement", until: "document.getElementById('sg-live').textContent === 'Copied'")
            #expect(try await page.clipboard().utf8.count == 1_600_007)
        }

        @Test func aFileThatIsNoTextIsRefused() async throws {
            let page = try await ToolPage.open("json-formatter")
            let input = try await page.labelled("Or open a file")
            try await page.run(
                """
                const files = new DataTransfer()
                files.items.add(new File([new Uint8Array([0x5B, 0x22, 0xE9, 0x22, 0x5D])], 'latin1.json'))
                const input = \(page.element(input))
                input.files = files.files
                input.dispatchEvent(new Event('change'))
                """)
            try await page.waitForStatus(
                "Cannot be read: the file is no UTF-8: at byte 3 a character of 3 bytes ends after 1: 22 does not continue it"
            )
        }

        // MARK: Addresses

        @Test func textAndItsEncodedFormFollowEachOther() async throws {
            let page = try await ToolPage.open("url-encoder")
            let encoded = try await page.labelled("Percent-encoded")
            let text = try await page.labelled("Text")
            try await page.fill("Text", "a b")
            try await page.waitForStatus("Encoded: 3 characters became 5")
            #expect(try await page.evaluate("document.querySelector('\(encoded)').value") == "a%20b")
            try await page.fill("Percent-encoded", "%C3%BC %E2%82")
            try await page.waitForStatus("Partly decoded: 1 sequence cannot be decoded and stays as written")
            #expect(try await page.evaluate("document.querySelector('\(text)').value") == "ü %E2%82")
            #expect(
                try await page.text("#sg-app .sg-app-problem").contains(
                    "Character 8: %E2%82: no UTF-8: a character of 3 bytes ends after 2"))
            try await page.fill("Percent-encoded", "%2520")
            try await page.waitForStatus("Decoded: the result has percent-sequences again")
        }

        @Test func aQueryIsEditedAsATable() async throws {
            let page = try await ToolPage.open("url-encoder")
            let address = try await page.labelled("Address")
            let value = "document.querySelector('\(address)').value"
            try await page.fill("Address", "https://x.example/a?q=x%2by&q2=1#f")
            try await page.waitForStatus("Taken apart: 2 pairs in the query", number: 1)
            try await page.fill("Value 2", "a&b c")
            #expect(try await page.evaluate(value) == "https://x.example/a?q=x%2by&q2=a%26b+c#f")
            try await page.clickControl("Add a pair")
            #expect(try await page.hasFocus("[aria-label='Name 3']"))
            try await page.type("n")
            #expect(try await page.evaluate(value) == "https://x.example/a?q=x%2by&q2=a%26b+c&n=#f")
            try await page.clickControl("Remove pair 1")
            #expect(try await page.hasFocus("[aria-label='Name 1']"))
            #expect(try await page.evaluate(value) == "https://x.example/a?q2=a%26b+c&n=#f")
            try await page.clickControl("Remove pair 1")
            try await page.clickControl("Remove pair 1")
            #expect(try await page.evaluate(value) == "https://x.example/a#f")
            try await page.wait(
                for: "the focus on the last button", until: "document.activeElement.textContent === 'Add a pair'")
        }

        // MARK: Time

        @Test func aTimestampIsConverted() async throws {
            let page = try await ToolPage.open("timestamp-converter")
            try await page.fill("Time zone", "Asia/Tokyo")
            try await page.fill("Number or date", "784111777")
            try await page.waitForStatus("1994-11-06T08:49:37Z: ")
            let rows: [String] = try await page.evaluate(
                "[...document.querySelectorAll('#sg-app tbody tr')].map(row => row.textContent)")
            #expect(
                rows.prefix(6) == [
                    "Seconds784111777Copy", "Milliseconds784111777000Copy", "Microseconds784111777000000Copy",
                    "ISO 8601, UTC1994-11-06T08:49:37ZCopy", "ISO 8601, Asia/Tokyo1994-11-06T17:49:37+09:00Copy",
                    "HTTP dateSun, 06 Nov 1994 08:49:37 GMTCopy",
                ])
            try await page.allowClipboard()
            try await page.clickControl("Copy: HTTP date")
            try await page.wait(
                for: "the announcement", until: "document.getElementById('sg-live').textContent === 'Copied'")
            #expect(try await page.clipboard() == "Sun, 06 Nov 1994 08:49:37 GMT")
            try await page.fill("Time zone", "Mars/Crater")
            try await page.waitForStatus("Unknown time zone: your browser does not know Mars/Crater")
            #expect(try await page.count("#sg-app tbody tr") == 0)
        }

        @Test func nowIsNow() async throws {
            let page = try await ToolPage.open("timestamp-converter")
            try await page.clickControl("Now")
            let status = try await page.text("#sg-app [role=status]")
            #expect(status.contains(": now. ") || status.contains("second ago. "), "\(status)")
        }

        @Test func aTokenIsInspected() async throws {
            let page = try await ToolPage.open("timestamp-converter")
            try await page.clickControl("Example")
            try await page.waitForStatus(
                "Expired: The token is expired: it ended 3 hours ago. The signature is not verified here: whoever made the token can have written anything into it.",
                number: 1)
            #expect(try await page.text("#sg-app h3 + pre") == "{\n  \"alg\": \"HS256\",\n  \"typ\": \"JWT\"\n}")
            try await page.fill("Token", "a.b")
            try await page.waitForStatus("Malformed: The text has 2 parts between points", number: 1)
            #expect(try await page.count("#sg-app h3") == 0)
        }

        // MARK: Responses

        @Test func aResponseIsCheckedByTheCatalogue() async throws {
            let page = try await ToolPage.open("response-checker")
            try await page.fill("Response", "HTTP/1.1 405 Method Not Allowed\nDate: Wed, 25 Nov 2026 16:00:00 GMT\n\n")
            try await page.waitForStatus("Checked: 1 error")
            #expect(
                try await page.text("#sg-app .sg-app-problem")
                    == "Error, line 1: 405 must have the field Allow (RFC 9110, section 15.5.6)")
            try await page.click("#sg-app .sg-app-about a")
            try await page.wait(forPage: "http/405/")
        }

        @Test func withoutTheCatalogueThePageSaysSo() async throws {
            let site = try await ToolPage.site()
            var files = site.files
            files["http/catalogue.json"] = Array("<html>".utf8)
            let page = try await Page.open("tools/response-checker/", of: BuiltSite(url: site.url, files: files))
            try await page.wait(
                for: "the message",
                until:
                    "document.getElementById('sg-app').textContent.includes('The catalogue of codes cannot be reached: only what holds for every response is checked.')"
            )
            try await page.fill("Response", "HTTP/1.1 405 X\nDate: Wed, 25 Nov 2026 16:00:00 GMT\n\n")
            try await page.waitForStatus("Sound: nothing wrong was found by the checks that need no catalogue")
        }
    }
}
