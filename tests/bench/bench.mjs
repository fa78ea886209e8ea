// Everything that is measured, one after the other. usage: npm run bench [-- publish | rebuild | scale …]
const parts = ['publish', 'rebuild', 'scale']
const asked = process.argv.slice(2).filter((name) => parts.includes(name))
process.argv.splice(2)
for (const part of asked.length > 0 ? asked : parts) {
  console.log(`\n== ${part}`)
  await import(`./${part}.mjs`)
}
