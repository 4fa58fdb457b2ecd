import { mountInspector } from './mountInspector.js'

const root = document.querySelector('main')
if (root) mountInspector(root)
