// Sends what stands behind the # of a teacher's own link, which no server and no log has seen, and takes it out of the address.
const [code, secret] = location.hash.slice(1).split('.');
history.replaceState(null, '', location.pathname);
const form = document.getElementById('claim');
form.elements.code.value = code ?? '';
form.elements.secret.value = secret ?? '';
