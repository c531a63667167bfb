import type { LexiconReasons } from './lexicon';

/** Spanish as people speak it, on both sides of the ocean: what they say when they do not name the subject. Reasons of the product. */
export const SPANISH_SPEECH_PRODUCT = {
  product_gap: {
    topic: `funcionalidad*; función; funciones; característica*; integración*; integraciones; conector*; conexión con;
        exportación; importación; exportar; importar; aplicación móvil; versión móvil; móvil; celular; sin conexión;
        offline; android; iphone; linux; mac; excel; outlook; sap; whatsapp; api; webhook*; filtro*; campo*; permisos;
        roles; idioma*; traducción; multimoneda; multiempresa; calendario; recordatorio*; etiquetas; código de barras;
        impresión; factura electrónica; facturación electrónica; tablero*; dashboard*; informes; reportes;
        indicadores; estadísticas; automatización; automatizaciones; historial; buscador avanzado; búsqueda; edición
        masiva; masiv*; clonar; duplicar; aprobaciones; flujo*; personalización; personalizar; configurable; desglose;
        trazabilidad; pasarela; opciones`,
    complaint: `(falta|faltan|faltaría*|faltó|hace falta|hacen falta|hecho en falta|echo de menos|echamos en
        falta|echo en falta|echamos de menos|extraño|extrañamos|carece*|adolece*); le (falta|faltan); nos
        (falta|faltan|hace falta); (no|ni|tampoco|todavía no|aún no|nunca)
        (tiene|tienen|hay|existe|existen|trae|traen|incluye*|contempla*|ofrece*|permite*|soporta*|admite*|deja|dejan|gestiona*|maneja*|cubre*|cuenta
        con|dispone*|viene*|integra*|conecta*|se integra*|se conecta*|se puede*|se pueden|puedo|podemos|es
        posible|exporta|importa|sirve*|contiene|reconoce|lee|acepta|habla con|sincroniza con|está disponible|están
        disponibles|funciona (en|con) (mac|linux|android|móvil)); (no|sin|ningún*|ninguna) (hay|existe)?
        (manera|forma|modo|posibilidad|opción|opciones|cómo) (de|para)?; (imposible|imposibilidad|incapaz) (de)?
        (exportar|importar|filtrar|personalizar|conectar|integrar|modificar|crear|agregar|añadir|duplicar|clonar|archivar|asignar|planificar|programar|ordenar|copiar|imprimir|compartir|gestionar|registrar|adjuntar|vincular|fusionar|eliminar|deshacer|definir|configurar|automatizar|comparar|agrupar|cargar|editar|separar|bloquear);
        (sin|no hay|ni|no existe*|no trae*|no tiene*) _? (app|aplicación|versión
        móvil|api|exportación|integración|modo|multimoneda|idioma*|filtro*|buscador|recordatorio*|alertas
        configurables|plantilla*|calendario|historial|soporte
        para|campos|reportes|informes|pasarela|portal|conexión|opción|opciones|automatiz*|firma*|permisos|webhooks|conector*|desglose|dashboard*|tablero*|módulo|gestión);
        (a mano|manualmente|en papel|en excel|con excel|hojas de cálculo|planilla*|doble captura|doble trabajo|todo
        doble|otro sistema|otra herramienta|segunda herramienta|copiar y pegar datos|recaptur*|papelitos|parches); (me
        gustaría|nos gustaría|gustaría|quisiera*|ojalá|sería
        (bueno|ideal|útil|genial|excelente|fantástico|interesante)|estaría (bien|bueno)|vendría
        bien|necesito|necesitamos|necesitaría*|requerimos|requiero|hace
        falta|esperamos|deberían|debería|podrían|pueden) ..
        (exportar|importar|función*|módulo*|opción*|opciones|app|aplicación|api|conector*|filtro*|campo*|personaliz*|tablero*|reporte*|informe*|poder|integr*|gestionar|agregar|añadir|incluir|recordatorio*|calendario|plantilla*|versión|multi*|modo|tener|que
        (tuviera|se pudiera|permitiera|incluyera|incluyan|agreguen|permita)|más
        (funciones|opciones|integraciones|reportes));
        (agregar|agreguen|agregarle|añadan|añadir|incluyan|implementen|habiliten|pongan|incorporar) ..
        (función*|módulo*|opción*|campo*|filtro*|app|exportar|integr*|la
        posibilidad|un|una|más|facturación|modo|reportes); (pedi*|solicit*|propus*|suger*|votamos|pidiendo|llevamos)
        .. (función*|integración*|conexión|módulo|filtro|años|mejora*|nunca|foro|sigue en|planificad*|en
        estudio|roadmap); (limitad*|básic*|escas*|pobre*|incomplet*|rígid*|corto|corta|se queda cort*|insuficiente*);
        (muy|demasiado|bastante|algo|tan|un poco) (limitad*|básic*|rígid*|cerrad*|pobre*|simple*|cort*|poco flexible);
        (poca*|poco|pocas|pocos|falta de|escasa*)
        (función*|funcionalidad*|opciones|flexib*|personaliz*|integraci*|reportes|informes|configuraci*|idiomas|filtros);
        (más|mejores|mayor)
        (opciones|funciones|funcionalidades|integraciones|reportes|informes|personaliz*|flexib*|filtros|idiomas|automatiz*);
        (quitaron|eliminaron|retiraron|quitado|eliminado|desapareció) (la|el|las|los) (función|funciones|opción|botón|filtro|informe|exportación|integración); (función*|opción|módulo|vista|app) ..
        (quitaron|eliminaron|retiraron|desapareció|ya no está|no existe); (solo|sólo) (en inglés|inglés|en
        español|uno|una|hay|permite|funciona); no (cubre|se adapta|contempla|encaja|responde|cumple) ..
        (proceso*|necesidad*|operación|negocio|giro|sector|requerimient*|nuestr*); no (está)? (pensad*|hech*|diseñad*)
        para; dónde está (la|el) (función|exportar|botón deshacer); de poco nos sirve; no nos sirve para`,
    decisive: `
        (función*|funcionalidad*|característica*|módulo*|opción|opciones|integración|integraciones|app|api|exportación)
        .. (que)? (falta*|no existe*|no está*|inexistente*|no disponible*|ausente*|limitad*|que necesit*|incomplet*|no
        tiene*|básicas que); (falta|faltan|le faltan|carece de|sin|no tiene|no hay|ausencia de|echamos en falta) ..
        (función*|funcionalidad*|característica*|módulo*|integración*|integraciones|app|api|exportar|exportación|reportes|informes|filtros|personalización|opciones|idiomas|automatizaci*|versión
        móvil|multimoneda|modo); (no) (se)? (integra|conecta|sincroniza|comunica) con; todavía no existe`,
  },
  reliability_performance: {
    topic: `error*; fallo*; falla*; caída*; corte*; bug*; lentitud; demora*; tarda; rendimiento; desempeño;
        estabilidad; disponibilidad; servidor*; conexión; actualización; versión nueva; última versión; parche;
        sincronización; sincroniza; cálculo*; totales; pantalla blanca; pantalla en blanco; sesión; mantenimiento;
        incidencia*; incidente*; latencia; duplicados; ruedita; timeout; notificacion*; alerta*; login; redondeo`,
    complaint: `(se)?
        (cae|caen|cayó|caído|caída|caídas|cuelga|cuelgan|colgado|cuelgue*|bloquea|bloquean|congela|congelan|traba|traban|trabado|tilda|pasma|cierra
        sola|cierra solo|reinicia|desconecta|desconectan|apaga|pega|queda pensando|queda cargando|queda en
        blanco|queda colgad*|rompe|rompió|satura|crashea); se
        (cae|caen|cayó|cuelga|cuelgan|traba|traban|bloquea|congela|cierra|pierde*|perdieron|perdió|borra*|borraron|desconecta|tilda|arrastra|reinicia|duplica*|queda*);
        (lento|lenta|lentos|lentas|lentísim*|lentitud|tortuga|eterno|eterna|eternidad|pedales|a
        pedales|arrastra|pesado para cargar|tardad*|parsimonia);
        (tarda|tardan|tardó|tardando|demora|demoran|demoró|toma|toman|esperar|espero) ..
        (segundos|minutos|horas|mucho|demasiado|siglos|una eternidad|en
        (cargar|abrir|guardar|responder|imprimir|generar)|años|rato|un montón|media hora); (minutos|segundos|horas) ..
        (cargar|abrir|guardar|en cargar|para (cargar|abrir|guardar|imprimir|generar|que)|esperando); (no|nunca|ya
        no|tampoco|apenas|ni) (funciona*|carga*|abre*|guarda*|sincroniza*|actualiza*|responde el
        sistema|arranca*|llega* (las|los) (aviso*|notificacion*|correos)|envía*|imprime*|timbra*|anda|jala|graba*);
        (dejó|deja|dejaron|dejan) de (funcionar|sincronizar|enviar|cargar|responder|andar|llegar|actualizar);
        (falla|fallan|falló|fallando|fallaron|fallas|fallos|errores|bugs|caídas|cortes|cuelgues|incidencias) ..
        (constante*|frecuente*|continu*|siempre|diari*|cada|todo el tiempo|todos los|a cada
        rato|seguid*|muchos|muchas|otra vez|recurrente*|semana*|mes|desde|sin (corregir|arreglar|resolver|solución)|a
        menudo|repetid*|permanente*|sigue*|mucho);
        (muchos|muchas|tantos|tantas|demasiados|demasiadas|constantes|continuos|frecuentes|cuántas|cuarta|tercera|segunda|otra|otro|lleno
        de|plagado de|montón de|puros)
        (errores|fallos|fallas|bugs|caídas|caída|cortes|corte|cuelgues|incidencias|problemas
        técnicos|error|fallo|falla); (error|errores|código) .. (500|404|desconocid*|al
        (guardar|cargar|entrar|exportar|abrir)|cada|siempre|servidor|constante*|inesperad*|todo el tiempo|sistema);
        (datos|registros|pedidos|facturas|fichas|archivos|correos|mensajes|reservas|citas|lecturas|información|horas|clientes|notas|ventas|existencias|inventario|stock|saldos|totales|números|cifras|cálculos|reportes|informes|resultados)
        .. (perd*|desapare*|borra*|duplic*|mal|equivocad*|erróne*|incorrect*|no (cuadra*|coincid*|aparece*|llega*|se
        guarda*|se actualiza*|son reales|concuerda*)|en
        blanco|incompleto*|desactualizad*|atras*|negativ*|cambiad*|inconsistente*|diferente*|corrupt*|falsos);
        (pierde*|perdi*|perd*|borra*|borró|come|comió|duplica*) ..
        (datos|información|registros|pedidos|trabajo|cambios|horas|ventas|fichas|acentos|archivos); no
        (cuadran|cuadra|coinciden|coincide|concuerdan); (calcula|suma|redondea|redondeo|cálculo) ..
        (mal|error*|incorrect*|equivoc*); (desde|después|tras|a partir) ..
        (actualización|versión|migración|cambio|update|parche); cada (actualización|versión|update) ..
        (rompe*|trae*|peor|error*|fall*|arregl*|nuevo*); (pantalla|página) (en blanco|blanca|negra|congelada);
        (inestable*|inestabilidad|intermitente*|intermitencia*|poco
        (fiable|estable|confiable)|impredecible*|inservible*|inutilizable*|inoperante*|lotería|loteria); no (es|son)?
        (fiable*|confiable*|estable*|robusto*); (poca|falta de|nula)
        (fiabilidad|estabilidad|confiabilidad|velocidad|fluidez); (caído|caída|fuera de
        (servicio|línea)|offline|inaccesible*|no disponible);
        (sistema|plataforma|servidor|portal|app|aplicación|página|sitio|web|buscador|integración|herramienta|programa)
        .. (caíd*|se cae*|lent*|cuelga|traba|no (funciona|carga|responde|anda|abre|está
        disponible)|rot*|inestable*|fuera
        de|falla*|error*|congela*|arrastra*|bloque*|tarda*|intermitente*|inaccesible*|mal); (me|nos)
        (saca|echa|expulsa|bota|desloguea|tira) (de)? (la)? (sesión|sistema|fuera)?; vuelve* a fallar; sigue* sin
        (funcionar|corregirse|arreglarse|andar); (cortes|corte|apagón*|caídas) (de servicio|del
        sistema|en|cada|diari*); (a veces) .. (guarda|funciona|carga|llega|sincroniza|sí); llegan en blanco;
        (día|horas|minutos) de (atraso|retraso) (en)? (los|datos)?`,
    decisive: `(se cae|se cuelga|se traba|se congela|se bloquea|falla|fallan|errores|caídas|lento|lenta|lentitud)
        (constantemente|siempre|a cada rato|todo el tiempo|continuamente|cada (día|semana|rato|dos por tres|mes)|todos
        los días|frecuentemente|muy seguido|a menudo|mucho|diario);
        (muy|demasiado|extremadamente|súper|tan|bastante|cada vez más|increíblemente)
        (lento|lenta|lentos|lentas|inestable*|pesado|intermitente); pérdida de (datos|información|pedidos|registros);
        (sigue|siguen) (fallando|cayendo|cayéndose|sin funcionar|con (el mismo)? error*)`,
  },
  usability: {
    topic: `interfaz; pantalla; pantallas; menú*; botón; botones; icono*; pestaña*; ventana*; formulario*; letra;
        tipografía; color*; contraste; diseño; navegación; usabilidad; ergonomía; clic*; clics; click*; pasos; vista;
        vistas; panel de control visual; buscador visual; tableta; manual; términos; terminología; traducción;
        etiqueta; aspecto; apariencia; estética; curva de aprendizaje; aprendizaje; columna*; barra; atajo*;
        experiencia de usuario; ux`,
    complaint: `(no|poco|nada|para nada|muy poco|menos|escasamente) (es|son|resulta|está|muy|tan|del todo)?
        (intuitiv*|amigable*|clar*|fácil*|sencill*|práctic*|lógic*|cómod*|usable*|ergonómic*|visual*|ágil*|entendible*|legible*|evidente*|accesible*);
        (complicad*|complej*|enredad*|enrevesad*|confus*|engorros*|tedios*|farragos*|laberinto*|laberíntic*|rebuscad*|caótic*|desordenad*|amontonad*|recargad*|saturad*|abrumad*|abrumador*|anticuad*|feo|fea|feos|feas|feúch*|obsolet*|arcaic*|retro|rudimentari*|incómod*|ilegible*|ilógic*|inconsistente*|críptic*|pesad*
        de usar|torpe*|jeroglífic*|galimatías|sopa de|rompecabezas|odisea encontrar|un lío|lioso|liosa|un caos|un
        desorden|un desastre visual|batiburrillo); (muy|demasiado|tan|bastante|excesivamente|algo)
        (complicad*|complej*|enredad*|enrevesad*|confus*|engorros*|tedios*|lios*|recargad*|cargad*|saturad*|técnic*|difícil*|rebuscad*);
        (difícil*|complicad*|complej*|engorros*|costos*|imposible|tedios*|cuesta|cuesta mucho|no es fácil|no es
        sencillo) (de|para|es)?
        (usar|utilizar|manejar|navegar|encontrar|entender|leer|aprender|ubicar|localizar|operar|comprender|configurar|moverse|seguir|explicar|dominar|buscar);
        (cuesta|cuestan|costó) .. (encontrar|entender|usar|aprender|ubicar|manejar|navegar|acostumbr*|leer);
        (no|nunca|nadie|jamás) .. (encuentr*|encontr*|entiend*|ubic*|localiz*|sabe* dónde|sé dónde|sabe usar|aclar*);
        (demasiad*|muchos|muchas|tantos|tantas|exceso de|mil|montón de)
        (clics|clicks|pasos|pantallas|menús|ventanas|opciones en pantalla|botones|campos|submenús|pestañas|vueltas);
        (cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|cuatro)
        (clics|clicks|pasos|pantallas|menús|ventanas|pestañas|submenús|campos);
        (clics|clicks|pasos|pantallas|ventanas|campos) para; (se pierde*|me pierdo|nos perdemos|se lían|se
        confunde*|se equivoca*|me lío|perdido*|perdida*); (escondid*|ocult*|enterrad*|dispers*|repartid*|regad*) ..
        (menú*|opciones|botón*|configuraci*|en|por|debajo|detrás);
        (menús|opciones|botones|funciones|ajustes|configuraciones) .. (escondid*|ocult*|dispers*|confus*|por todas
        partes|cambi* de (lugar|sitio)|no se (ven|encuentran|entienden)|diminut*|sin sentido);
        (letra|texto|botones|iconos|fuente) .. (pequeñ*|enana|diminut*|chic*|no se
        (lee|ve|ven|distingue*)|ilegible*|minúscul*|gris*); letra enana; (parece|aspecto|diseño|visualmente|pantallas)
        .. (de 19*|de los 90|de los noventa|antigu*|anticuad*|del siglo|viej*|windows 95|feo|fea|feos|feas|pasado de moda|obsolet*);
        (nuev*|rediseño) (interfaz|diseño|versión|menú|pantalla|vista|imagen) .. (peor|feo|fea|feos|feas|confus*|complicad*|no
        (gusta|encuentro|encontramos)|horrible|lioso*|perdid*|retroceso|empeor*); (mensajes|mensaje) de error .. (no
        (explican|explica|dicen|dice|se entienden)|incomprensible*|críptic*); (necesit*|requiere*|hace falta|hay que)
        .. (manual|curso|máster|ingenier*|diplomado|pasos|clics|ir bajando|acordarse); (curva) ..
        (aprendizaje|empinad*|larga|alta|brava|pronunciad*);
        (equipo|gente|empleados|usuarios|chicos|personal|recepcionistas|vendedores|compañeros|mayores) .. (no
        (entiende*|encuentra*|sabe* usar|quiere* usar)|se pierde*|se confunde*|lloran|odia*|se queja* de la
        (interfaz|pantalla)|les cuesta|batalla*|batallan|se desespera*);
        (simplific*|simplicidad|sencillez|sencillo|fácil|intuitivo|amigable); más
        (sencillo|simple|intuitivo|amigable|fácil de usar|visual|claro); (desde|en) (el|la)?
        (móvil|celular|tableta|tablet|teléfono) .. (imposible|no se (ve|puede)|inusable|ilegible|fatal|mal|diminut*);
        daltónic*; traducción .. (mal*|risa|pésima|automática|horrible)`,
    decisive: `(interfaz|diseño|navegación|menú|menús|usabilidad|pantalla|pantallas|manejo|uso) ..
        (confus*|complicad*|complej*|poco (intuitiv*|clar*|amigable*|práctic*)|nada
        (intuitiv*|clar*|amigable*)|anticuad*|feo|fea|feos|feas|engorros*|enredad*|lios*|saturad*|recargad*|obsolet*|difícil*|horrible*|pésim*|mejorable*|tedios*|desordenad*|caótic*);
        (difícil|complicado|complicada|complejo|engorroso) de (usar|utilizar|manejar|navegar|entender|aprender);
        (poco|nada|no es|no es muy|no resulta) (intuitiv*|amigable*); demasiados (clics|clicks|pasos)`,
  },
  onboarding_implementation: {
    topic: `implementación; implantación; puesta en marcha; arranque; inicio; comienzo; principio; capacitación*;
        capacitaciones; capacitar; formación; curso*; entrenamiento*; inducción; acompañamiento; onboarding; alta;
        activación; migración; carga inicial; datos iniciales; parametrización; configuración inicial; instalación
        inicial; despliegue; salida en vivo; salida a producción; primer (mes|día|paso*); primera semana; primeras
        semanas; primeros (pasos|días|meses); tutorial*; guía*; manual; webinar*; nuevos
        (usuarios|empleados|ingresos|compañeros); piloto; cronograma; plan de implantación; transición; cambio de
        sistema; sistema viejo; plataforma antigua; asistente de instalación`,
    complaint: `(sin|no|nunca|falta
        de|faltó|faltaron|poca|poco|nula|escasa|escaso|insuficiente*|ninguna|ningún|mala|mal|más|mejor|ni|cero)
        (hubo|tuvimos|recibimos|nos dieron|dieron|hay|existe|una|un|la|de)? _?
        (capacitación*|capacitaciones|formación|entrenamiento*|inducción|acompañamiento|guía*|guía al
        empezar|tutorial*|documentación|implementación|implantación|onboarding|instrucción*|explicación|curso*|plan|puesta
        en marcha|manuales|orientación|arranque|apoyo (al|en el) (inicio|arranque|principio)|ayuda (al|para)
        (empezar|inicio|arrancar|comenzar|principio));
        (capacitación*|formación|entrenamiento|curso*|inducción|webinar*|tutorial*|acompañamiento|guía|manual) ..
        (insuficiente*|poc*|mal*|pésim*|cort*|tard*|nunca|no
        (hubo|sirvió|existe|alcanz*|incluye|fue)|deficiente*|superficial*|inexistente*|cancel*|escas*|apresurad*|rápid*|nul*|en
        inglés|desactualizad*|versión anterior|genéric*|incomplet*|floj*|regular|media hora|una hora|dejó mucho);
        (nadie|no|nunca) (nos|me|les)? ..
        (capacit*|enseñ*|explic*|form*|entren*|guió|guiaron|acompañ*|prepar*|mostr*|preguntó cómo
        trabajamos|instruy*|orient*); (dejaron|dejan|quedamos|dejado|dejados|abandonados) (solos|a nuestra
        suerte|tirados|sin ayuda|sin guía); (aprend*|configur*|instal*|implement*|montar|carg*) .. (solos|por nuestra
        cuenta|nosotros mismos|sobre la marcha|como pudimos|sin ayuda|compañero); (implementación|implantación|puesta
        en
        marcha|arranque|migración|configuración|instalación|despliegue|activación|onboarding|alta|transición|inicio|lanzamiento|proceso
        de (alta|implementación)) ..
        (lent*|larg*|tard*|demor*|etern*|mal*|pésim*|caótic*|desastr*|atras*|retras*|complicad*|difícil*|meses|semanas|interminable*|nunca
        (terminó|termina|acaba)|no (termin*|acab*|conclu*|avanz*|incluye)|incomplet*|a
        medias|tortuos*|fallid*|fracas*|improvis*|apresurad*|desordenad*|sin
        (plan|ayuda|acompañ*|guía)|falló|parad*|estancad*|problemátic*|accidentad*|dolor de
        cabeza|pesadilla|horrible|perdimos|salió mal); (todavía|aún|seguimos|sigue|siguen) (no|sin) ..
        (arranc*|empez*|implement*|termin* (de)? (instal*|implement*|configur*)|funcionando|en producción|en
        marcha|operativ*|activ*|configurad*|capacitad*|instalad*|usarlo|en vivo|listo|poder usar*);
        (meses|semanas|año) .. (en tenerlo|para (arrancar|empezar|implement*|poner*|estar
        operativ*|tenerlo|instal*)|después de (firmar|la firma|contratar|comprar)|de implement*|de implantación|desde
        que firmamos|sin arrancar|de espera para empezar); (tardamos|tardaron|demoraron|llevamos|tardó) ..
        (meses|semanas|medio año|año) ..
        (implement*|implant*|arranc*|configur*|instal*|tenerlo|puesta|poner|migr*|empezar); mal
        (configurad*|parametrizad*|implementad*|implantad*|migrad*|instalad*|volcados); (nuevos|nueva gente|los que
        entran|nuevas incorporaciones); mal (comienzo|inicio|arranque); (el inicio|el arranque|el comienzo|al
        principio|al empezar|los primeros meses); cada reunión con; deberes nuevos; copia y pega de otro cliente`,
    decisive: `(implementación|implantación|puesta en
        marcha|capacitación|capacitaciones|formación|onboarding|arranque|migración inicial|acompañamiento inicial) ..
        (mal*|pésim*|insuficiente*|lent*|larg*|deficiente*|caótic*|inexistente*|nul*|poc*|desastros*|demorad*|tardad*|eterna|escas*|incomplet*|cort*|complicad*|a
        medias|fatal); (falta|falta de|poca|mala|sin|nula|escasa|insuficiente|ninguna|deficiente|cero)
        (capacitación|formación|implementación|inducción|acompañamiento (inicial|al
        inicio)|onboarding|guía|entrenamiento|capacitaciones|acompañamiento)`,
  },
  security_compliance: {
    topic: `seguridad; privacidad; protección de datos; rgpd; lopd; gdpr; cumplimiento; normativa*; auditor*;
        auditoría; certificación*; certificado*; iso 27001; soc 2; ens; dpo; encargado de tratamiento; acuerdo de
        tratamiento; contrato de encargado; cifrado; encriptación; contraseña*; clave*; doble factor; autenticación;
        sso; mfa; 2fa; acceso*; accesos; permiso*; roles; rol; perfil*; bitácora*; registro de accesos; trazabilidad
        de accesos; logs; vulnerabilidad*; brecha*; filtración*; fuga*; hackeo; phishing; servidores fuera;
        alojamiento; hosting; nube; ue; estados unidos; retención; borrado; eliminación de datos; derecho*;
        consentimiento; datos (personales|sensibles|confidenciales|de clientes|de pacientes|bancarios);
        confidencialidad; jurídico; legal; regulador; tratamiento; backups; respaldos; copias de seguridad;
        exempleado*; sesión abierta; enlace público; inteligencia artificial; ia`,
    complaint: `(brecha*|filtra*|filtrac*|fuga*|hacke*|vulnerabilidad*|agujero*|intrusión*|ataque*|ransomware|robo de
        datos|suplantación); (no|poco|nada|sin|ni|tampoco|insuficiente*)
        (es|está|están|son|cumple*|tiene*|hay|ofrece*|cuenta*|existe*|muy)? (con)? _?
        (segur*|cifrad*|encriptad*|certificad*|certificación|rgpd|normativa|conforme*|protegid*|mfa|2fa|sso|doble
        factor|autenticación|cifrado|encriptación|bitácora*|logs|auditoría|trazabilidad|control de
        accesos|roles|permisos (por|granular*|adecuad*)|garantías|confidencialidad|política
        de|segregación|anonimiz*|iso|soc|dpa|consentimiento|registro de (accesos|cambios)|privacidad|cumplimiento);
        (datos|información|archivos|documentos|expedientes|recibos|nóminas|facturas|contraseñas|fotos|historias
        clínicas|cv) .. (expuest*|visible*|accesible*|públic*|filtrad*|de otr* (cliente*|empresa*)|otros clientes|otra
        empresa|terceros|sin (cifrar|protección|proteger|consentimiento|autorización|permiso)|texto
        plano|vendid*|compartid*|robad*|fuera de (la)? (ue|europa|país|brasil)|en google|no (se)?
        (borra*|elimina*)|hacke*|estados unidos|cualquiera|abiert*); (cualquiera|cualquier
        (usuario|empleado|persona)|todos|todo el mundo|becario*|practicante*|otro cliente|otros clientes|otra
        empresa|exemplead*|ex emplead*|extrabajador*|invitad*|un empleado de otra|proveedores|todo el personal) ..
        (ve|ven|ver|vio|viendo|accede*|acceder|acceso|entra*|puede* ver|pueden
        ver|descarga*|consulta*|modific*|administrador*|salarios|sueldos|datos|nóminas);
        (contraseña*|clave*|credenciales) .. (texto plano|por
        (correo|mail|chat|whatsapp)|compartid*|piden|visible*|sin cifrar|débil*|expuest*|genéric*|sabe*|públic*);
        texto plano; (exemplead*|ex emplead*|extrabajador*|bajas|usuarios dados de baja|usuario desactivado) ..
        (entra*|acced*|siguen|acceso*|activos|pueden); (acceso*|permiso*|rol*|perfil*|usuario*|sesión*|enlace*|link*)
        .. (demasiado (ampli*|abiert*)|no (autoriz*|caduca*|expira*|cierra*|revoc*|granular*|se puede limitar)|sin
        (límite|caducidad|control|autoriz*|contraseña|cerrar)|indebid*|abierto* a|compartid*|para todos|nunca
        (expira*|caduca*|cierra*)|público*|mal (configurad*|gestionad*));
        (dpo|auditor*|auditoría|jurídico|legal|cumplimiento|compliance|ciso|seguridad informática|equipo de
        seguridad|ti|sistemas|regulador|banco central|delegado de protección) .. (no
        (aprueba*|autoriza*|deja*|permite*|ve
        claro|acepta*|pas*)|bloque*|rechaz*|prohib*|observ*|hallazgo*|exig*|pide*|preocup*|pregunta*|queja*|objet*|señal*|fren*|trab*|no
        nos deja|alert*|suspend*); (contrato de encargado|acuerdo de tratamiento|dpa|cuestionario de seguridad|informe
        soc|certificado*|prueba de penetración|pentest|auditoría de seguridad) .. (no
        (llega*|existe*|entreg*|hay|tienen|firm*)|nunca|pidiendo|meses|venci*|caduc*|falta*|pendiente*|niega*|sin|desde|caducad*|viej*);
        (certificado) (caducad*|vencid*|expirad*); (borra*|elimina*|supresión|baja) .. (datos|información|solicitud);
        no borran (los)? datos; (servidor*|datos|alojamiento|hosting|nube|alojad*|guardad*) .. (fuera|estados
        unidos|eeuu|usa|extranjero|china|india|otro país|no sabemos dónde|dónde|desconocid*|fuera de la ue);
        (dónde|quién) .. (guardan|almacen*|alojan|están (los|nuestros)?
        datos|accede|accedió|entró|modificó|vio|cambió|tiene acceso|cambió el precio); no (queda|hay)
        (rastro|registro|traza|huella); (ia|inteligencia artificial) ..
        (entren*|datos|lee|contratos|información|documentos|aprende); entren* ..
        (datos|contratos|ellos|ia|documentos); sin (nuestro|mi|su|el)? (consentimiento|autorización|permiso);
        (compart*|vend*|ced*|pas*) .. (datos|información|correo*|teléfono*) .. (tercer*|otr*|publicid*|sin|marketing);
        (preocup*|inquiet*|duda*|desconfi*|temor|riesgo*|miedo) ..
        (seguridad|datos|privacidad|confidencial*|protección|información|cumplimiento|acceso*); phishing; suplant*;
        spam; (multa*|sanción*|incumplimiento*|viola*) .. (protección|rgpd|datos|normativa|privacidad|ley|regulator*);
        (normativa|ley|regulación|gdpr|rgpd|lopd|habeas data) .. (no (cumpl*|se
        respet*)|incumpl*|viola*|contrari*|exige*)`,
    decisive: `(seguridad|privacidad|protección de datos|confidencialidad|cumplimiento|datos personales|rgpd) ..
        (preocup*|mal*|pésim*|insuficiente*|deficiente*|nul*|no (cumpl*|hay|garantiz*|exist*|es|se
        toma*)|duda*|débil*|fall*|problema*|brecha*|falta*|incumpl*|poc*|inquiet*|riesgo*|vulner*|dej*|floj*);
        (problema*|falta|falla*|fallo*|duda*|preocupación*|riesgo*|brecha*|agujero*|incidente*|fuga|fugas|filtración)
        (de|en|sobre|con|por) (la)? (seguridad|privacidad|datos|información|confidencialidad|protección|cumplimiento)`,
  },
} satisfies Partial<LexiconReasons>;
