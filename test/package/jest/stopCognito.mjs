export default () => globalThis.cognitoServer.close()
