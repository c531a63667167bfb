import type { FlagSpeech } from './flag-speech';

/** Spanish: leaving, the first line, and the person who looks after them. */
export const SPANISH_BOND: FlagSpeech['phrases'] = {
  churn_intent: {
    phrases: `buscamos (otra cosa|otro|otra|alternativ*|reemplazo|sustituto|proveedor); hacia la puerta; sustituto en
      pruebas; (saltaron|saltamos|saltar|saltaremos) (al|a otr*) (sistema|proveedor|de enfrente|programa); sistema de
      enfrente; los de la otra casa; (la|una) (otra)? (casa|empresa|marca) .. (enseñarnos|presentarnos|mostrarnos|
      ofrecernos); la puerta de salida; puerta de salida; (vamos|pensamos|queremos|decidimos|hemos decidido|estamos
      pensando en|nos planteamos|planteamos|consideramos|valoramos) .. (no renovar|no seguir|dejarlo|dejarles|
      dejarlos|irnos|salirnos|cambiarles|cambiarlos|cambiar de (proveedor|plataforma|sistema|herramienta|software|
      programa)|otro proveedor|romper|terminar (la relación|el contrato)|prescindir); (hasta|al) (acabar|terminar|
      vencer|agotar) (el)? (contrato|permanencia|plazo) .. (y|adiós|nos|fuera|cambi*); permanencia .. (acab*|termin*|
      venc*|nos vamos|baja|libre*); (nunca más|no volver*|jamás volver*) (a (contratar|firmar|comprar|renovar|
      trabajar|confiar))?; (me|nos) (habéis|han|hayan) perdido; cliente perdido; (romper|rompemos|romperemos|cortar|
      cortamos) (la)? (relación|contrato|con ustedes|con vosotros|lazos); (plan b|plan de salida|estrategia de salida|
      salida ordenada); (despidiendo|despedirnos|despedida) (de ustedes|de vosotros|del sistema)?; últimos (meses|
      días|coletazos) con (ustedes|vosotros); internaliz*; lo haremos (nosotros|internamente|con otr*); por (cuenta
      propia|nuestra cuenta); (no|tampoco|ni|difícilmente|dudo|dudamos|poco probable) .. (renovar|renovemos|
      renovación|prorrogar| (continuar|seguir) con (ustedes|vosotros|el contrato|el servicio)|repetir con|contar con
      ustedes); no (contratar*|contrataremos) más; no (renovamos|renovaremos|renovaré|renuevo|seguimos|seguiremos|
      sigo|continuamos| continuaremos|repetiremos|repetimos|contéis|cuenten|vamos a (renovar|seguir|continuar)|habrá
      renovación|hay renovación|nos quedamos|va a haber renovación); (renovación|prórroga) .. (en (duda|el aire|
      peligro|riesgo)| descartada|imposible|improbable|no|difícil|complicad*|peligr*|nula|cuestionad*); (vence|acaba|
      termina|finaliza| expira) (en _)? y (no|adiós|nos|hasta (ahí|aquí)|listo|chao); (contrato|suscripción|licencia*|
      cuota|plan) .. (no (se|la|lo)? renov*|hasta (ahí|ahi|aquí)|termina y|vence y|acaba y|damos de baja|dar* de baja|
      cancel*| rescind*|se acab*|finiquit*); (a|al) (final|fin|término|vencimiento) (de|del) (año|contrato|curso|mes|
      trimestre| plazo|ejercicio|temporada) .. (se acaba|se acabó|nos vamos|fuera|cancel*|adiós|cambi*|baja|salimos|
      dejamos| termin*|bye|chau|chao); se acabó; así que .. se acaba; (damos|daremos|daré|darnos|darme|pedido|
      solicit*|tramit*| causar|causaremos|cursar) .. (de baja|la baja); dar* de baja (si|todo*|todas|en (marzo|enero|
      junio|septiembre| diciembre|cuanto)|al|antes|ya|definitiv*); (nos|me) (vamos|voy|iremos|iré|marchamos|marcho|
      marcharemos|largamos) (a (la competencia|otr*)|con (otr*|la competencia)|de (aquí|ustedes|vuestr*)|si|todos|ya|
      antes|definitivamente| en (enero|junio|diciembre|cuanto)|seguro|al (acabar|terminar|vencer)); (nos|me) (pasamos|
      pasaremos|cambiamos| cambiaremos|mudamos|mudaremos) (a (la competencia|otr*|odoo)|en (enero|febrero| marzo|
      abril|mayo|junio| julio|septiembre|octubre)); nos salió mejor cambiarnos; cambiarnos; (irnos|irme| marcharnos|
      largarnos|salirnos| mudarnos|pasarnos|migrarnos) (a|de|con|antes|cuanto|si); salir de (todo|ustedes| aquí|este
      contrato|la plataforma|vuestra|su); vamos a salir; (saldremos|salimos|saldrá|sacar*|sacamos|abrir*| abrimos|
      abriremos| convocar*|lanz*|public*|prepar*) .. (licitación|concurso|pliego*|rfp|proceso para| convocatoria|
      proceso de (selección|sustitución|compra)|comparativa|a mercado|a concurso); licitaremos; (proceso| propuesta|
      plan|orden| decisión|búsqueda) (de|para) (sustitu*|reemplaz*|salida|migración|cambio de (proveedor| plataforma|
      sistema)| cambiar*|cambiarlos|salir|relevo); sustituirlos; sustituiros; reemplazarlos; reemplazaros; (sustitu*|
      reemplaz*| relev*) .. (por (otr*|un|una|el|la)|ustedes|vosotros|plataforma|herramienta|sistema|en (enero|junio|
      septiembre| cuanto)|antes); (migra*|migración|mudanza|traspaso|transición|traslado|cambio) .. (a otr*|otra
      herramienta|otro (sistema|proveedor|programa|software)|competencia|empezad*|comenzad*|en marcha|en curso|
      iniciad*|decidid*| aprobad*|para (enero|junio|septiembre|otr*)); (empez*|comenz*|iniciad*|inici*) .. (migra*|
      migración|mudanza| transición|salida|traspaso); (competencia|competidor*|otr* (proveedor*|programa*|
      herramienta*|plataforma*| sistema*|fabricante*|solución|soluciones|consultora*)) .. (demo*|nos ofrec*|cotiz*|
      presupuest*|reunió*| negociando|firm*|contratad*|pilot*|en prueba*|a prueba); (pedido|pidiendo|pedimos|viendo|
      mirando|evaluando| comparando|probando|negociando|buscando|explorando|valorando|estudiando|cotizando|haciendo|
      recibi*|vamos a probar|probaremos|comparar) .. (competencia|competidor*|otr* (proveedor*|programa*|herramienta*|
      plataforma*| sistema*|empresa*|software|fabricante*|opción|opciones|solución|soluciones|consultora*|casa*|
      planificador|lado| sitio|marca*)|ofertas|cotizaciones a otros|(con|a|de) (otros|otro) (dos|tres)?|alternativa*|
      (dos|tres) (fabricantes|proveedores|opciones|marcas)|algo más (simple|barato)); demos de otros (dos|tres|
      programas| proveedores); volvemos al (proveedor|sistema|anterior|excel|papel); ya (contratamos a|firmamos|
      fichamos| elegimos|escogimos|tenemos (otro|sustituto|reemplazo|oferta*|demo*|alternativa*)|nos (hemos ido|
      fuimos|pasamos| cambiamos)|hemos (firmado|contratado|elegido|decidido|encontrado)); firmamos con (los otros|
      otro|otra|la competencia); (este|en) (invierno|verano|otoño|primavera|enero|febrero|marzo|abril|mayo|junio|
      julio|septiembre| octubre|noviembre|diciembre) (probamos|nos pasamos|cambiamos|migramos|empezamos con|nos vamos|
      arrancamos con| estrenamos); (haciendo|hacemos|hicimos|en) (una|la)? prueba con; (salís|salen|quedaron|
      quedasteis|quedáis| quedan|salieron|terminaron|perdieron|perdisteis) .. (últimos|ultimos|terceros|cuartos|
      segundos|de último|peor| perdiendo|en todo); (exportar|exporto|sacar|saco|extraer|respaldar) .. (todo|todos
      (nuestros|mis|los) datos) .. (llev*|pregunt*|lado|de ahí|cuánto); me lo llevo (a|todo); (tarda*|cuesta|cómo|
      como|procedimiento|pasos| formulario|requisitos|manera) .. (sacar todos|exportar todo|darse de baja|dar de baja|
      darnos de baja|cancelar (la|el|nuestr*|mi)|rescindir|irse|salir del contrato|portab*); (última|último)
      (oportunidad|aviso|año| renovación|factura|chance|intento|vez que (les|os|renov*|pag*)); (un|una) más (y|así y)
      .. (nos vamos|baja| cancel*|fuera|me voy|adiós|rescind*|cambi*); al (siguiente|próximo|primer) (fallo|error|
      problema|corte|caída| incidente) .. (baja|nos vamos|cancel*|fuera|adiós|rescind*|cambi*); si .. .. (nos vamos|me
      voy|cancel*|rescind*| damos de baja|dar* de baja|cambiamos|cambiaremos|buscamos|buscaremos|migramos|adiós|
      dejamos|nos cambiamos| fuera); (rescind*|rescisión|cancelamos|cancelaremos|cancelo|cancelaré|anulamos|finiquit*)
      (antes|todo|el|la|hoy| en|si|sin|con|al|por|ya|a|cuanto)?; si pudiera (rescindir|cancelar|irme); a este paso ..
      (cancel*|nos vamos| cambi*|antes de); (un|nos queda un) pie (dentro y)? .. fuera; un pie fuera; (no|nos) ..
      (contéis|cuenten| cuentes) con (nosotros|ustedes|mi|mí|nuestra); (perd*|perdieron|perderán|pierden|perdéis|van a
      perder) .. (un cliente|nos|cliente|nuestra cuenta|una cuenta|como clientes|nuestro negocio); (adiós|hasta nunca|
      hasta la vista| chao|chau|bye|hasta siempre|que les vaya bien|que os vaya bien) (y|a|amigos|señores| equipo)?;
      respondo por cortesía; (hora|momento|ganas|toca|tocará) de (cambiar|irnos|buscar|mirar|salir|dejarlo| despedir*|
      marchar*); toca (cambiar|irse|buscar|mirar); (decidido|decidimos|aprobó|aprobado|aprobamos|acordado| acordamos|
      resuelto| decisión tomada|votó|votado|orden|mandó|mandaron|encargó|encargaron|ha pedido) .. (cambiar*| salir|
      sustitu*| reemplaz*|dejar*|cancel*|rescind*|prescind*|buscar|irnos|migrar|no renovar|no seguir|volvemos| volver|
      comparar| terminar (el|la|con)|cortar); prescind*; (dejaremos|dejaré) (de (usar*|utilizar*|pagar*|ser)| esto|la
      plataforma| la herramienta|el sistema|el programa|el servicio); no nos queda otra que; (quitar| quitaremos|
      quitamos|tirar| tiraremos|jubilar|apagar|desinstal*|eliminar) (la|el|su|vuestr*|este|esta)? (herramienta|
      plataforma|sistema| programa|software|app|aplicación|cuenta|licencias); (preaviso|aviso de (no renovación|baja|
      terminación| rescisión)|carta de (baja|cancelación|rescisión)); adelante con otro`,
    except: `de baja la (sede|tienda|línea|sucursal|oficina); si no fuera (por|que); visto demos de otros; no
      (pensamos|vamos|queremos|quiero|pienso|tenemos intención de|creo que) (a)? (irnos|irme|cambiar*|ir| cancelar*|
      dejar*|marchar*|cambiarnos|buscar|salir); (nunca|jamás) (hemos|he|habíamos) (pensado|considerado| planteado|
      querido) (en)? (cambiar*|irnos|irme|dejar*|cancelar*); no nos vamos (a ir)?; riesgo de que nos vayamos es cero;
      el riesgo de que nos vayamos; (seguiremos|seguimos|continuamos|continuaremos) con (ustedes|vosotros) (otro|un|
      muchos|encantad*|a pesar|pese)?; quiero renovar; (formulario|botón|página|proceso|módulo|recordatorio) de
      (renovación|baja|cancelación|rescisión); (nos|me) (fuimos|cambiamos|pasamos|vinimos|fui|cambié|pasé) (de su
      competencia|de la competencia|de otr*|desde|del excel|de excel|para venir|a (ustedes|vosotros|su|vuestr*));
      (dejamos|abandonamos|cambiamos|dejé) (a)? (el|la|otro|otra|nuestro|al) (proveedor|sistema|herramienta|programa|
      anterior|competencia|excel) (anterior|de siempre|por ustedes|por vosotros|para)?; cambiamos de proveedor de
      (internet|luz|telefonía|gas|agua|limpieza|correo|hosting|nóminas); (se va|se fue|se marcha|se jubila|causa baja|
      está de baja|de baja (médica|laboral|por|maternal)|baja (médica|laboral|por maternidad|de un empleado|de
      empleados|de socios)); mi (compañer*|jef*|gestor*) se va; (licitaciones|concursos|pliegos) (públicas|públicos|y|
      que|de nuestros)?; consultora de licitaciones; condición de la licitación; (en|durante|antes de) la licitación
      (dijeron|prometieron|era|pedimos|exig*); no reconoce rescisión; (cancelar|cancelación de|anular|cancelaron|
      cancelan|cancelen|canceló|cancelada|cancelado*) (una|la|el|un|mi|nuestra|nos)? (cita*|reserva*|pedido*|turno*|
      consulta*|reunión|visita*|factura*|orden|clase*|evento*|sesión|formación|capacitación|llamada|workshop|jornada);
      (probar|prueba|pruebas) (de|con|la|el|en) (nuevo|versión|módulo|función|datos|carga|beta|impresora*|concepto de
      ustedes|otro (navegador|usuario|equipo|dispositivo|ordenador|móvil|celular)); (cambiar|cambiamos|cambiaron|
      cambio|cambios) (de|el|la|los|las|un|una|mi|su) (modelo|contraseña|idioma|vista|pestaña|puesto|interlocutor|
      gestor*|fecha*|estado|turno*|precio*|tarifa*|condiciones|versión|menú|nombre|foto|diseño|color*|plan de precios|
      persona|equipo|contacto|usuario|usuarios|consultor|técnico)`,
  },
  executive: {
    phrases: `soy (el|la) (dueñ*|director* (general|financier*|ejecutiv*|gerente)|ceo|cfo|presiden*|gerente general|
      propietari*|soci* fundador*); (el|nuestro|mi|del|al) consejo (ha|pide|pregunta|quiere|exige|decid*|del jueves|
      de|ya|me|nos); consejo de administración; director* financier*; (mi|nuestro|el) (patrón|dueño)`,
    except: `co quedó; alerta de co; (rol|perfil|permiso|usuario) (gerente general|director*|presidente|consejo);
      (tablero|panel|informe|reporte|vista|pantalla|cuadro) .. (consejo|ceo|dirección general|dirección|gerencia|
      presidencia|directorio|junta); día del ceo; consejo (municipal|escolar|útil|para|del día|técnico); un consejo;
      (captar|nuevos|los|nuestros|de|un|alta de|baja de|más|cada) socios`,
  },
  about_owner: {
    phrases: `((nuestr*|mi|el|la|su|vuestr*|nuev*) (gestor|gestora|ejecutivo|ejecutiva|asesor|asesora|responsable|kam|
      csm|account|account manager|interlocutor|interlocutora|consultor comercial|consultora comercial|gerente de
      cuenta|ejecutivo de cuenta|ejecutiva de cuenta|gestor de cuenta|gestora de cuenta)) (de (cuenta*|la cuenta|
      cliente*))? ... (no (contesta|responde|aparece|conoce|viene|escucha|prepara|sabe|devuelve|cumple|se (molesta|
      entera|presenta|prepara|digna|acuerda|interesa)|tiene (idea|ni)|coge|atiende|da la cara|nos (escucha|conoce|hace
      caso|toma))|nunca|jamás|miente|nos miente|mintió|solo|sólo|únicamente|ni siquiera|nos trata|nos habla|nos
      ignora|nos grit*|soberbi*|prepotent*|arrogant*|maleducad*|groser*|displicent*|borde|antipátic*|despreci*|
      desaparec*|evapor*|fantasma*|olvida|pierde|inútil|incompetent*|impuntual|llega tarde|cancela|pasota|desidia|
      ausente|sin preparar|vender*|presion*|insult*|humill*|se burla|cambian|cambien|cambio); (gestor*|ejecutiv*|
      account|kam|csm|asesor*) (de cuenta)? (fantasma|desaparecid*|ausente|invisible|inexistente|ni siquiera|nuev*
      no); (señor|señora|sr|sra|don|doña) _ .. (no|nunca|solo|sólo|displicent*|arrogant*|prepotent*|nos|miente|
      groser*|desprec*|soberbi*|maleducad*|olvida|jamás|prefer*|inútil|incompetent*|cambi*|es (un|una|muy)?); (al|a
      la|con el|con la) (señor|señora|sr|sra) _ .. (no|prefer*|ver*|reun*|trat*|imposible); (nos|me) (trata|habla)
      (con (soberbia|desprecio|prepotencia|desdén|displicencia|superioridad|aires)|de (arriba|malas)|fatal|mal|con
      aires); nos mira por encima; por encima del hombro; (cambi*|asign*|pong*|pon*|den|quit*|reemplac*|sustituy*|
      ped*) .. (de (gestor*|csm|kam|ejecutiv*|account|asesor*|comercial|interlocutor*|responsable de cuenta)|otr*
      (persona|gestor*|ejecutiv*|csm|asesor*|comercial|interlocutor*|responsable)|al (account|gestor|comercial|
      ejecutivo|csm|asesor|kam)|a (la|nuestra) (gestora|comercial|ejecutiva|csm|asesora|kam)|a alguien (más|distint*|
      otro|que)); cambio de (csm|kam|gestor*|ejecutiv*|account|asesor*|comercial); nos cambien (al|a la|de|el|la)
      (account|gestor*|csm|ejecutiv*|asesor*|comercial); (el|la) que (lleva|gestiona|atiende|maneja|llevaba) (nuestra|
      la|nuestro|mi) cuenta .. (no|nunca|solo|sólo|nos|ni|es|miente|jamás|desaparec*); (solo|sólo|únicamente|nada más)
      (aparece|llama|escribe|contesta|viene|se acuerda|responde|da señales|asoma|coge el teléfono) .. (cuando|para|si|
      en) .. (vender*|renov*|firm*|factura*|cobrar|pedid*|contrato|comisión|quiere|toca|módulo*|algo); (no hay|sin|
      perdido la|ninguna|cero) confianza en (el|la|nuestr*) (responsable|gestor*|ejecutiv*|csm|comercial|asesor*|kam);
      (poca|nula|cero|ninguna) (proactividad|implicación|iniciativa|empatía|profesionalidad) (de|por parte de)
      (nuestr*|el|la|mi) (csm|gestor*|ejecutiv*|kam|asesor*|comercial|responsable); (ni|no) .. (sabe* (cómo|como) nos
      llam*|sabe* (el|nuestro) nombre|conoce* nuestr* (empresa|negocio|operación|sector)) ; no (preparó|prepara) ni;
      ejecutiva de cuenta no aparece; (explicar*|explicarle) qué (producto|módulo|servicio) us*`,
    except: `(gestor*|comercial|ejecutiv*|csm|kam|asesor*|responsable) (de cuenta)? (es|son) (un|una|muy|el| la|lo)?
      (encanto|sol|crack|maravill*|excelente*|estupend*|genial*|mejor|amor|10|diez|bueno|buena|atent*| profesional|
      amable*|joya); (es|son) (un|una) (encanto|sol|crack|joya|maravilla|amor); (cuatro|tres|cinco|dos| varios|muchos)
      gestores; (gestor*|comercial*|asesor*) .. (se fue|cambió|rotación|cambi* cada|nadie nos presentó| aseguró|
      prometió|garantizó|vendió|juró|dijo que); mi asesor; (el|la) comercial (nos)? (aseguró|prometió| garantizó|dijo|
      vendió|juró|es la que|es el que|sea); parte comercial; (comercial|vendedor*) fantasma; nadie de (cuentas|
      comercial); (técnico|consultor|formador|instalador|agente|teleoperador*|jefe de proyecto) (no|nunca| se);
      (gestor|gestora|gestión) (documental|de (contenidos|tareas|proyectos|archivos|contraseñas|colas| incidencias|
      turnos|almacén|reservas|pedidos)); (responsable|director|directora|gerente|jefe) (de (compras|rrhh| ti|it|
      sistemas|tienda|planta|proyecto|almacén|seguridad|marketing|ventas nuestro|calidad|producción)); nuestra
      interlocutora lo llamó; el sistema; el programa; el módulo; el informe`,
  },
};
