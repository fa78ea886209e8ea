import type { RoleTitles } from './roles.ts'

export const en: RoleTitles = {
  prefixes: ['appendix'],
  titles: {
    documents: ['documents', 'extracts', 'from the documents'],
    chronology: ['chronology', 'timeline', 'chronological table'],
    disagreements: ['where the sources disagree', 'disagreements', 'disagreements between the sources'],
    bibliography: ['bibliography', 'works cited', 'references', 'further reading', 'list of works'],
  },
  unnumbered: [
    'preface',
    'foreword',
    'introduction',
    'prologue',
    'epilogue',
    'afterword',
    'conclusion',
    'acknowledgements',
    'acknowledgments',
    'dedication',
    'a note on the text',
    'glossary',
  ],
}
