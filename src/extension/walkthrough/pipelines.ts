/** Lines that let a pipeline check engagements. `docs/ci.md` has the same, with more to say about them. */
export interface Pipeline {
  /** Where it runs: a name, which no language translates. */
  readonly name: string;
  /** The file that the lines go into. */
  readonly file: string;
  readonly lines: string;
}

export const PIPELINES: readonly Pipeline[] = [
  {
    name: 'GitHub',
    file: '.github/workflows/engagements.yml',
    lines: `name: Engagements
on: pull_request
permissions:
  contents: read
  security-events: write
jobs:
  engagements:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - uses: your-organisation/outsource@v0.1.0
        id: engagements
        with:
          paths: vendors
          fail-on: error
          sarif: outsource.sarif
      - uses: github/codeql-action/upload-sarif@v4
        if: \${{ !cancelled() && steps.engagements.outputs.sarif }}
        with:
          sarif_file: \${{ steps.engagements.outputs.sarif }}
`,
  },
  {
    name: 'GitLab',
    file: '.gitlab-ci.yml',
    lines: `include:
  - project: your-organisation/outsource
    ref: v0.1.0
    file: /ci/gitlab.yml
    inputs:
      image: registry.example/outsource:0.1.0
      paths: vendors
      fail-on: error
`,
  },
  {
    name: 'pre-commit',
    file: '.pre-commit-config.yaml',
    lines: `repos:
  - repo: https://outsource.example/outsource.git
    rev: v0.1.0
    hooks:
      - id: outsource-format
      - id: outsource
        args: [--fail-on, error]
`,
  },
  {
    name: 'Azure Pipelines',
    file: 'azure-pipelines.yml',
    lines: `steps:
  - task: UseNode@1
    inputs:
      version: 24.x
  - script: npm install --global ./outsource-0.1.0.tgz
    displayName: Install
  - script: outsource lint vendors --format text --format junit=outsource.xml
    displayName: Check engagements
  - task: PublishTestResults@2
    condition: succeededOrFailed()
    inputs:
      testResultsFormat: JUnit
      testResultsFiles: outsource.xml
      testRunTitle: Engagements
`,
  },
];
