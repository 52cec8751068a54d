sitegenSearch("p14fec4ab-240",`!!#,!#	manual/continuous-integration/	Continuous integration	github-actions	GitHub Actions	Findings stand beside the lines of a pull request, and below "Security" as code scanning alerts. The target is a branch: Save this as .github/workflows/site.yml, and choose the branch gh-pages in the settings of the repository, below "Pages":
&%	manual/continuous-integration/	Continuous integration	gitlab-ci	GitLab CI	Save this as .gitlab-ci.yml. The job pages is for GitLab Pages, host for a host of your own; keep the one that you need:
`)
