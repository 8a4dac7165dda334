(function () {
  var choices = { Zh: document.getElementById('show-Zh'), En: document.getElementById('show-En') };
  function show(language) {
    var main = document.getElementById(language);
    choices[language].checked = true;
    document.documentElement.lang = main.lang;
    document.title = main.querySelector('h1').textContent;
  }
  Object.keys(choices).forEach(function (language) {
    choices[language].addEventListener('change', function () { show(language); });
  });
  var asked = location.hash.slice(1).toLowerCase();
  var own = (navigator.languages || [navigator.language])[0] || '';
  var first = asked === 'zh' || asked === 'en' ? asked : own.toLowerCase();
  show(first.indexOf('zh') === 0 ? 'Zh' : 'En');
})();
