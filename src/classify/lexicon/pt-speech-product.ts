import type { LexiconReasons } from './lexicon';
import { PORTUGUESE_PRODUCT_STORIES } from './pt-stories-product';

/** Portuguese as people speak it, in Brazil and Portugal: what they say when they do not name the subject. Reasons of the product. */
export const PORTUGUESE_SPEECH_PRODUCT = {
  product_gap: {
    topic: `funcionalidade*; função; funções; recurso; recursos; característica*; módulo*; integração; integrações;
        conector*; ligação (ao|com); exportação; importação; exportar; importar; aplicativo; aplicação móvel; versão mobile; offline; android; iphone; linux; mac; excel; outlook; sap; api;
        webhook*; filtro*; campo*; modelo* de; permissões; perfis; idioma*; tradução; multimoeda; multiempresa;
        calendário; turnos; lembrete*; etiquetas; código de barras; impressão; assinatura eletrônica; pix; tablero;
        dashboard*; painel; indicadores; estatísticas; automação; automações; busca avançada; edição em massa; em
        massa; em lote; clonar; duplicar; aprovações; personalização; customização; configurável; detalhamento;
        rastreabilidade; gateway`,
    complaint: `(falta|faltam|faltaria*|faltou|faz falta|fazem falta|sinto falta|sentimos falta|carece*|deixa a
        desejar em (funções|recursos)); (falta|faltam) (um|uma|o|a|os|as|alguns|algumas|muitos|muitas|mais);
        (não|nem|ainda não|nunca) (inclui*|contempla*|oferece*|permite*|suporta*|gere|gerencia*|cobre*|dispõe*|se
        integra*|se conecta*|exporta|importa|sincroniza com|está disponível|estão disponíveis); (sem|nenhum*|não
        há|não tem) (maneira|forma|modo|jeito|possibilidade|opção|opções|como) (de|para|pra)?;
        (impossível|impossibilidade|incapaz) (de)?
        (exportar|importar|filtrar|personalizar|conectar|integrar|modificar|criar|adicionar|duplicar|clonar|arquivar|atribuir|planear|planejar|agendar|ordenar|copiar|imprimir|partilhar|compartilhar|gerir|registrar|registar|anexar|vincular|eliminar|desfazer|definir|configurar|automatizar|comparar|agrupar|editar|bloquear|separar);
        (sem|não há|nem|não existe*|não traz*|não tem) _? (app|aplicativo|versão
        mobile|api|exportação|integração|modo|multimoeda|idioma*|filtro*|busca|lembrete*|modelo*|calendário|histórico|suporte
        (a|para)|campos|relatório*|gateway|portal|conexão|opção|opções|automação|assinatura*|permissões|webhooks|conector*|dashboard*|painel|módulo|gestão|rateio|pix);
        (gostaria|gostaríamos|queria|queríamos|quem dera|seria
        (bom|ideal|útil|ótimo|excelente|fantástico|interessante|legal)|era
        bom|ajudaria|preciso|precisamos|precisava*|precisaria*|necessito|necessitamos|deviam|deveria*|poderiam|podiam)
        ..
        (exportar|importar|função|funções|recurso*|módulo*|opção|opções|app|aplicativo|api|conector*|filtro*|campo*|personaliz*|customiz*|painel|relatório*|poder|integr*|gerir|adicionar|incluir|lembrete*|calendário|modelo*|versão|multi*|modo|ter|que
        (tivesse|desse|permitisse|incluísse)|mais (funções|opções|integrações|recursos));
        (adicionar|adicionem|acrescentar|incluam|implementem|habilitem|coloquem|ponham) ..
        (função|recurso*|módulo*|opção|campo*|filtro*|app|exportar|integr*|a
        possibilidade|um|uma|mais|modo|relatório*); (pedi*|solicit*|sugeri*|votamos|pedindo|pedimos) ..
        (função|integração|recurso*|módulo|filtro|anos|melhoria*|nunca|fórum|planejad*|em estudo|roadmap|backlog);
        (muito|bem|bastante) (limitad*|básic*|engessad*); (muito|demasiado|bastante|meio|tão|um pouco)
        (limitad*|básic*|rígid*|fechad*|pobre*|simples|engessad*|pouco flexível); (pouca*|pouco|poucas|poucos|falta
        de|escassa*)
        (funções|função|funcionalidade*|recurso*|opções|flexib*|personaliz*|customiz*|integraç*|relatório*|configuraç*|idiomas|filtros);
        (mais|melhores|maior)
        (opções|funções|funcionalidades|integrações|relatórios|recursos|personaliz*|flexib*|filtros|idiomas|automaç*|customiz*);
        (tiraram|removeram|eliminaram|retiraram|sumiu); (função|recurso|opção|módulo|app) ..
        (tiraram|removeram|retiraram|sumiu|deixou de existir|não existe); (só|apenas) (em
        inglês|inglês|um|uma|há|permite|funciona); não (cobre|se adapta|contempla|encaixa|responde|atende) ..
        (processo*|necessidade*|operação|negócio|setor|requisito*|noss*|segmento); não (foi|está)?
        (pensad*|feit*|desenhad*) para; cadê (a|o) (função|exportar|recurso|botão desfazer);
        ${PORTUGUESE_PRODUCT_STORIES.product_gap}`,
    decisive: `
        (função|funções|funcionalidade*|recurso*|módulo*|opção|opções|integração|integrações|app|api|exportação) ..
        (que)? (falta*|não existe*|não tem|inexistente*|indisponíve*|ausente*|limitad*|que preciso|que
        precisamos|incomplet*|básicas que); (falta|faltam|carece de|sem|não tem|não há|ausência de|sinto
        falta|sentimos falta) ..
        (função|funções|funcionalidade*|recurso*|módulo*|integração|integrações|app|aplicativo|api|exportar|exportação|relatórios|filtros|personalização|customização|opções|idiomas|automaç*|versão
        mobile|multimoeda|modo offline); não (se)? (integra|conecta|sincroniza|comunica) (com|ao); ainda não existe`,
  },
  reliability_performance: {
    topic: `erro; erros; falha*; queda*; bug*; lentidão; demora*; travament*; travad*; rendimento; desempenho;
        performance; estabilidade; instabilidade*; disponibilidade; servidor*; conexão; atualização; versão nova;
        última versão; sincronização; cálculo*; totais; carregamento; tela branca; ecrã branco; sessão; manutenção;
        incidente*; latência; duplicad*; rodinha; timeout; notificaç*; alerta*; arredondamento`,
    complaint: `(cai|caem|caiu|caíram|caindo|trava|travam|travou|travando|travado|congela|congelam|bloqueia|fecha
        sozinh*|reinicia|desconecta|desliga|empaca|engasga|buga|bugado|bugada|bugou|crasha|fica pensando|fica
        carregando|fica rodando|fica em branco|fora do ar|saiu do ar|sai do ar|vai abaixo|foi
        abaixo|pendura|encrava|bloqueou|pifa|pifou);
        (lento|lenta|lentos|lentas|lentíssim*|lentidão|tartaruga|carroça|eterno|eterna|eternidade|arrasta|arrasta
        se|pesado para carregar|vagaros*|moroso|morosa);
        (demora|demoram|demorou|demorando|leva|levam|esperar|espero|tarda) ..
        (segundos|minutos|horas|muito|demais|séculos|uma eternidade|para
        (carregar|abrir|salvar|guardar|imprimir|gerar)|pra (carregar|abrir|salvar|gerar)|anos|um tempão|meia hora);
        (minutos|segundos|horas) .. (carregar|abrir|salvar|guardar|para (carregar|abrir|salvar|gerar)|pra
        (carregar|abrir|salvar)|esperando|à espera de carregar); (não|nunca|já não|nem|mal)
        (funciona*|carrega*|abre*|salva*|guarda*|grava*|sincroniza*|atualiza*|responde o sistema|arranca*|chega*
        (os|as) (aviso*|notificaç*|e mails)|envia*|imprime*|roda); (parou|para|pararam|param|deixou|deixaram) de
        (funcionar|sincronizar|enviar|carregar|responder|rodar|chegar|atualizar|emitir);
        (falha|falham|falhou|falhando|falhas|erros|bugs|quedas|travamentos|instabilidades|incidentes|panes) ..
        (constante*|frequente*|contínu*|sempre|diári*|toda|todo|o tempo todo|todos os|toda
        hora|seguid*|muitos|muitas|de novo|recorrente*|semana*|mês|desde|sem
        (corrigir|solução|correção)|repetid*|permanente*|continua*|demais);
        (muitos|muitas|tantos|tantas|demasiados|demasiadas|constantes|contínuos|frequentes|quarta|terceira|segunda|mais
        uma|mais um|outra|cheio de|monte de|vários|várias)
        (erros|falhas|bugs|quedas|queda|travamentos|incidentes|instabilidades|problemas
        técnicos|erro|falha|pane|instabilidade); (erro|erros|código) .. (500|404|desconhecid*|ao
        (salvar|carregar|entrar|exportar|abrir|gravar)|toda|sempre|servidor|constante*|inesperad*|o tempo
        todo|sistema); (dados|registros|registos|pedidos|faturas|fichas|arquivos|ficheiros|e
        mails|mensagens|reservas|consultas|leituras|informações|horas|clientes|notas|vendas|estoque|stock|saldos|totais|números|cálculos|relatórios|resultados|lançamentos)
        .. (perd*|sumi*|desapare*|apag*|duplic*|errad*|incorret*|não (bate*|coincid*|aparece*|chega*|são
        salv*|salva*|atualiza*|conferem|fecham)|em
        branco|incompleto*|desatualizad*|atras*|negativ*|trocad*|inconsistente*|diferente*|corromp*|fals*);
        (perde*|perdeu|perdemos|apaga*|apagou|come|comeu|duplica*|some com|engole) ..
        (dados|informaç*|registros|pedidos|trabalho|alterações|horas|vendas|fichas|acentos|arquivos|ficheiros); não
        (batem|bate|fecham|fecha|coincidem|conferem|confere); (calcula|soma|arredonda|cálculo) ..
        (errad*|mal|erro*|incorret*); (desde|depois|após|a partir) .. (atualização|versão|migração|mudança|update);
        cada (atualização|versão|update) .. (quebra*|traz*|pior*|erro*|falh*|nov*); (tela|página|ecrã) (em
        branco|branca|branco|preta|congelada); (instáve*|intermitente*|intermitência*|pouco
        (fiáve*|confiáve*|estáve*)|imprevisíve*|inutilizáve*|inoperante*|loteria|lotaria); não (é|são)?
        (fiáve*|confiáve*|estáve*|robust*); (pouca|falta de|nula)
        (fiabilidade|confiabilidade|estabilidade|velocidade|fluidez|agilidade no sistema); (fora do ar|fora de
        serviço|offline|inacessíve*|indisponíve*);
        (sistema|plataforma|servidor|portal|app|aplicativo|página|site|web|busca|integração|ferramenta|programa|software)
        .. (cai*|caiu|lent*|trava*|não (funciona|carrega|responde|roda|abre|está disponível)|quebrad*|instáve*|fora do
        ar|falha*|erro*|congela*|arrasta*|bloque*|demora*|intermitente*|inacessíve*|bugad*|abaixo); (me|nos)
        (tira|expulsa|derruba|desloga|desconecta|chuta) (da)? (sessão|sistema|fora)?; volta* a falhar; continua* sem
        (funcionar|correção); (às vezes) .. (salva|funciona|carrega|chega|sincroniza|grava); chegam em branco; dia* de
        atraso (nos|dos) dados;
        ${PORTUGUESE_PRODUCT_STORIES.reliability_performance}`,
    decisive: `(cai|trava|congela|falha|falham|erros|quedas|lento|lenta|lentidão|bugs) (constantemente|sempre|toda
        hora|o tempo todo|continuamente|todo dia|toda semana|direto|todos os
        dias|frequentemente|muito|demais|diariamente|com frequência);
        (muito|demasiado|extremamente|super|tão|bastante|cada vez mais|absurdamente)
        (lento|lenta|lentos|lentas|instável|pesado|intermitente|bugado); perda de
        (dados|informação|informações|pedidos|registros); (continua|continuam|segue) (falhando|a falhar|caindo|a
        cair|travando|sem funcionar|com (o mesmo)? erro*); sai do ar; fora do ar`,
  },
  usability: {
    topic: `interface; tela; telas; ecrã*; menu; menus; botão; botões; ícone*; aba; abas; janela*; formulário*; letra;
        fonte; tipografia; cor; cores; contraste; design; layout; navegação; usabilidade; ergonomia; clique; cliques;
        passos; visual; visualização; manual; termos; terminologia; tradução; rótulo*; aspeto; aparência; estética;
        curva de aprendizagem; curva de aprendizado; coluna*; atalho*; experiência do usuário; experiência de
        utilização; ux; tablet`,
    complaint: `(não|pouco|nada|muito pouco|menos|longe de) (é|são|ser|está|muito|tão|lá muito)?
        (intuitiv*|amigáve*|clar*|fácil|fáceis|simples|prátic*|lógic*|cómod*|confortáve*|usáve*|ergonómic*|visual*|ágil|legíve*|evidente*|acessíve*|óbvi*);
        (complicad*|complex*|enrolad*|confus*|trabalhos*|tedios*|labirinto|labiríntic*|rebuscad*|caótic*|desorganizad*|amontoad*|poluíd*|carregad*|saturad*|abarrotad*|antiquad*|feio|feia|feinho|obsolet*|arcaic*|velh*|retro|rudimentar|incómod*|ilegíve*|ilógic*|inconsistente*|críptic*|desengonçad*|uma
        bagunça|bagunçad*|poluição visual|quebra cabeça|um caos|uma confusão|um labirinto|sopa de
        letras|jurássic*|ultrapassad* visual*); (muito|demasiado|tão|bastante|excessivamente|meio)
        (complicad*|complex*|enrolad*|confus*|trabalhos*|poluíd*|carregad*|técnic*|difícil|burocrátic*|cheio de
        (telas|passos|menus)); (difícil|difíceis|complicad*|complex*|chato|custa|impossível|não é fácil|não é
        simples|dor de cabeça) (de|para|pra|é)?
        (usar|utilizar|mexer|manusear|navegar|encontrar|achar|entender|perceber|ler|aprender|localizar|operar|compreender|configurar|explicar|dominar|procurar|trabalhar);
        (custa|custam|custou) .. (encontrar|entender|perceber|usar|aprender|navegar|habituar|ler);
        (não|nunca|ninguém|jamais) .. (encontr*|ach* (nada|onde|o que|as coisas)|entend* (nada|a tela|o
        menu|onde|como)|percebe* (nada|onde|como)|localiz*|sei onde|sabe onde|sabe usar|se acha|se encontra);
        (demasiad*|muitos|muitas|tantos|tantas|excesso de|mil|monte de)
        (cliques|passos|telas|ecrãs|menus|janelas|opções na tela|botões|campos|submenus|abas|voltas|etapas);
        (cinco|seis|sete|oito|nove|dez|doze|quinze|vinte|quatro)
        (cliques|passos|telas|ecrãs|menus|janelas|abas|submenus|campos|etapas); (cliques|passos|telas|janelas|campos)
        (para|pra); (se perde*|me perco|nos perdemos|se confunde*|se atrapalha*|perdido*|perdida*);
        (escondid*|ocult*|enterrad*|dispers*|espalhad*) .. (menu*|opções|botão|configuraç*|em|por|debaixo|atrás);
        (menus|opções|botões|funções|ajustes|configurações) .. (escondid*|ocult*|dispers*|confus*|espalhad*|mud* de
        (lugar|sítio)|não se (vê*|encontra*)|minúscul*|sem sentido); (letra|texto|botões|ícones|fonte) ..
        (pequen*|minúscul*|não (se)? (lê|vê)|ilegíve*|cinza|cinzent*); (parece|cara|aspeto|visual|telas|layout|design)
        .. (de 19*|dos anos (90|noventa|80)|antig*|antiquad*|do século|velh*|windows
        95|fei*|ultrapassad*|obsolet*|datad*); (nov*|redesign) (interface|layout|design|versão|menu|tela|visual) ..
        (pior|fei*|confus*|complicad*|não (gost*|encontr*|acho)|horrível|perdid*|retrocesso|piorou);
        (mensagens|mensagem) de erro .. (não (explicam|explica|dizem|diz)|incompreensíve*|críptic*);
        (precis*|requer*|é preciso|tem que) .. (manual|curso|mestrado|engenheir*|passos|cliques|decorar|rolar);
        (curva) .. (aprendizado|aprendizagem|íngreme|longa|alta|pesada);
        (equipe|equipa|pessoal|funcionários|usuários|utilizadores|colaboradores|recepcionistas|vendedores|colegas|mais
        velhos) .. (não (entende*|encontra*|sabe* usar|quer* usar|se acha*|se entende*|consegue* usar)|se perde*|se
        confunde*|chora*|odeia*|reclama* da (interface|tela)|sofre*|apanha*|se atrapalha*);
        (simplific*|simplicidade|simples|fácil|intuitivo|amigável); mais (simples|intuitivo|amigável|fácil de
        usar|visual|claro); (no|pelo) (celular|telemóvel|tablet) .. (impossível|não
        dá|inutilizável|ilegível|péssim*|mal|minúscul*); daltónic*; daltônic*; tradução ..
        (ruim|má|péssima|automática|horrível|malfeita);
        ${PORTUGUESE_PRODUCT_STORIES.usability}`,
    decisive: `(interface|design|layout|navegação|menu|menus|usabilidade|tela|telas|ecrãs|uso|utilização) ..
        (confus*|complicad*|complex*|pouco (intuitiv*|clar*|amigáve*|prátic*)|nada
        (intuitiv*|clar*|amigáve*)|antiquad*|fei*|trabalhos*|poluíd*|saturad*|carregad*|obsolet*|difícil|horríve*|péssim*|ruim|desorganizad*|caótic*|ultrapassad*);
        (difícil|complicado|complicada|complexo|chato) (de|para|pra)
        (usar|utilizar|mexer|navegar|entender|aprender|perceber|operar); (pouco|nada|não é|não é muito)
        (intuitiv*|amigáve*); (muitos|demasiados) (cliques|passos); experiência (do usuário|de utilização|de uso) ..
        (ruim|má|péssim*|pobre)`,
  },
  onboarding_implementation: {
    topic: `implementação; implantação; implantador; arranque; início; começo; princípio; treinamento*; treinamentos;
        treinar; formação; formações; curso*; capacitação; acompanhamento (no|do) (início|arranque); onboarding;
        ativação; migração; carga inicial; dados iniciais; parametrização; configuração inicial; instalação inicial;
        entrada em produção; go live; virada; primeiro* (mês|dia*|passo*|meses); primeira* semana*; tutorial*;
        tutoriais; guia; guias; webinar*; novos (usuários|utilizadores|funcionários|colaboradores|colegas); piloto;
        cronograma de implantação; plano de implantação; transição; troca de sistema; sistema antigo; kickoff;
        assinatura do contrato`,
    complaint: `(sem|não|nunca|falta
        de|faltou|faltaram|pouca|pouco|nula|escassa|escasso|insuficiente*|nenhuma|nenhum|má|ruim|mal|mais|melhor|nem|zero)
        (houve|tivemos|recebemos|nos deram|deram|há|existe|teve|um|uma|o|a|de)? _?
        (treinamento*|treino|formação|formações|capacitação|acompanhamento
        (no|na|inicial)|guia*|tutorial*|tutoriais|documentação|implementação|implantação|onboarding|instruç*|explicação|curso*|plano|manuais|orientação|arranque|apoio
        (no|ao) (início|arranque|começo)|ajuda (no|para|pra) (início|começar|começo|arrancar));
        (treinamento*|formação|treino|curso*|capacitação|webinar*|tutorial*|guia|manual) ..
        (insuficiente*|pouc*|mal*|ruim|péssim*|curt*|tard*|nunca|não
        (houve|serviu|existe|chegou|inclui|foi|teve|aconteceu)|deficiente*|superficial*|inexistente*|cancel*|escass*|corrid*|rápid*|nul*|em
        inglês|desatualizad*|versão (antiga|anterior)|genéric*|incomplet*|fraco|fraca|raso|rasa|meia hora|uma
        hora|deixou a desejar); (ninguém|não|nunca) (nos|me|lhes)? .. (trein*|ensin*|capacit*|orient*|perguntou como
        trabalhamos); (deixaram|deixam|ficamos|largados|largaram|jogados) (sozinhos|à própria sorte|à deriva|sem
        ajuda|sem guia); (sozinhos|por nossa conta|por conta própria|nós mesmos|na raça|tentativa e erro|na
        tentativa|youtube|aos tropeções); (aprend*|configur*|instal*|implement*|implant*|mont*) .. (sozinhos|por nossa
        conta|por conta própria|nós mesmos|na raça|sem ajuda|na marra|com o colega);
        (implementação|implantação|arranque|migração|configuração|instalação|ativação|onboarding|transição|início|lançamento|virada|processo
        de (implantação|implementação)) ..
        (lent*|long*|tard*|demor*|etern*|mal*|ruim|péssim*|caótic*|desastr*|atras*|complicad*|difícil|meses|semanas|interminável|nunca
        (terminou|termina|acaba|acabou)|não (termin*|acab*|conclu*|avanç*|inclui|saiu)|incomplet*|pela metade|a
        meio|conturbad*|fracass*|improvis*|apressad*|desorganizad*|sem
        (plano|ajuda|acompanh*|guia)|falhou|parad*|arrast*|problemátic*|acidentad*|dor de
        cabeça|pesadelo|horríve*|bagunça); (ainda|até hoje|continuamos|continua|seguimos) (não|sem) ..
        (arranc*|começ*|implement*|implant*|termin*|funcion*|em
        produção|operaciona*|ativ*|configurad*|treinad*|instalad*|usar|no ar|pronto|utilizar); (meses|semanas|ano) ..
        (para (arrancar|começar|implement*|implantar|estar operac*|instal*|entrar)|pra
        (começar|implantar|entrar|rodar)|depois de (assinar|contratar|comprar)|após a
        (assinatura|compra|contratação)|de implement*|de implantação|desde que assinámos|até (funcionar|estar));
        (demoramos|demoraram|levamos|levou|demorou|demorámos) .. (meses|semanas|meio ano|ano) ..
        (implement*|implant*|arranc*|configur*|instal*|começar|migr*|rodar|entrar); mal
        (configurad*|parametrizad*|implementad*|implantad*|migrad*|instalad*); (novos|novatos|quem entra|novas
        contratações); mau (começo|início|arranque); (o início|o arranque|o começo|no começo|no início|os primeiros
        meses); cada reunião com;
        ${PORTUGUESE_PRODUCT_STORIES.onboarding_implementation}`,
    decisive: `(implementação|implantação|treinamento|treinamentos|formação|onboarding|arranque|migração
        inicial|capacitação|acompanhamento inicial) ..
        (mal*|ruim|péssim*|insuficiente*|lent*|long*|deficiente*|caótic*|inexistente*|nul*|pouc*|desastros*|demorad*|eterna|escass*|incomplet*|curt*|complicad*|pela
        metade|frac*); (falta|falta
        de|faltou|pouco|pouca|má|mau|sem|nenhum|nula|escassa|insuficiente|nenhuma|deficiente|zero)
        (treinamento|formação|implementação|implantação|capacitação|onboarding|guia|treino|treinamentos|acompanhamento
        (inicial|no início|na implantação))`,
  },
  security_compliance: {
    topic: `segurança; privacidade; proteção de dados; lgpd; rgpd; gdpr; conformidade; compliance; norma; normas;
        auditor*; auditoria; certificação; certificado*; iso 27001; soc 2; dpo; encarregado; acordo de
        (tratamento|subcontratação); cifra*; criptografia; encriptação; senha*; palavra passe; palavras passe; duplo
        fator; dois fatores; autenticação; sso; mfa; 2fa; acesso*; acessos; permiss*; perfis; perfil*; log; logs;
        registro de acessos; rastreabilidade; vulnerabilidade*; brecha*; vazamento*; vazou; fuga*; hacke*; phishing;
        servidores fora; hospedagem; alojamento; nuvem; ue; estados unidos; retenção; exclusão de dados; titular*;
        consentimento; dados (pessoais|sensíveis|confidenciais|de clientes|de pacientes|bancários); cpf*;
        confidencialidade; jurídico; regulador; backups; cópias de segurança; ex funcionário*; sessão aberta; link
        público; inteligência artificial; ia; sox`,
    complaint: `(brecha*|vaza*|vazou|vazamento*|fuga*|hacke*|vulnerabilidade*|buraco*|falha de
        segurança|intrusão|invasão|invadid*|ataque*|ransomware|roubo de dados);
        (não|pouco|nada|sem|nem|tampouco|insuficiente*)
        (é|está|estão|são|cumpre*|atende*|tem|há|oferece*|conta*|existe*|muito)? (com|à|a)? _?
        (segur*|criptograf*|cifrad*|encriptad*|certificad*|certificação|lgpd|rgpd|norma*|conforme*|protegid*|mfa|2fa|sso|duplo
        fator|dois fatores|autenticação|criptografia|encriptação|logs|auditoria|trilha|rastreabilidade|controle de
        acesso*|perfis|permissões (por|granular*|adequad*)|garantias|confidencialidade|política
        de|segregação|anonimiz*|iso|soc|dpa|consentimento|registro de
        (acessos|alterações)|privacidade|compliance|conformidade);
        (dados|informaç*|arquivos|ficheiros|documentos|prontuários|holerites|recibos|faturas|senhas|fotos|currículos|cpfs|boletins)
        .. (expost*|visíve*|acessíve*|públic*|vaz*|de outr* (cliente*|empresa*)|outros clientes|outra
        empresa|terceiros|sem (cifrar|proteção|proteger|consentimento|autorização|permissão|criptografia)|texto
        (plano|puro|claro)|vendid*|compartilhad*|partilhad*|roubad*|fora (da ue|da europa|do país|do brasil)|no
        google|não (são)? (apag*|exclu*|elimin*)|hacke*|estados unidos|qualquer|abert*|indexad*); (qualquer
        um|qualquer (usuário|funcionário|pessoa)|todos|todo mundo|toda a gente|estagiári*|outro cliente|outros
        clientes|outra empresa|ex funcionári*|ex colaborador*|convidad*|um funcionário de outra|fornecedores) ..
        (vê|veem|ver|viu|vendo|acessa*|acede*|acessar|acesso|entra*|pode* ver|podem
        ver|baixa*|consulta*|modific*|administrador*|salários|dados|holerites); (senha*|palavra passe|palavras
        passe|credenciais) .. (texto (plano|puro|claro)|por (e
        mail|email|chat|whatsapp)|compartilhad*|partilhad*|pedem|visíve*|sem
        cifrar|frac*|expost*|genéric*|sabe*|públic*); texto (plano|puro|claro); (ex funcionário*|ex
        colaborador*|desligados|desativado*) .. (entra*|acess*|continua*|ativos|conseguem|podem);
        (acesso*|permiss*|perfil|perfis|usuário*|sessão|sessões|link*) .. (demasiado (ampl*|abert*)|ampl* demais|não
        (autoriz*|expira*|fecha*|revog*|granular*|dá para limitar)|sem
        (limite|validade|controle|autoriz*|senha|fechar|pedir)|indevid*|abert* a|compartilhad*|para todos|nunca
        (expira*|fecha*)|público*|mal (configurad*|gerid*)); acesso indevido;
        (dpo|encarregado|auditor*|auditoria|jurídico|compliance|ciso|segurança da informação|equipe de
        segurança|ti|regulador|banco central|matriz) .. (não
        (aprova*|autoriza*|deixa*|permite*|aceita*|pass*)|bloque*|trav*|barr*|rejeit*|proíb*|proib*|apont*|ressalva*|exig*|pede*|preocup*|pergunta*|queix*|reclam*|objet*|sinaliz*|vetou|veto|alert*|suspend*|inaceitáve*);
        (acordo de tratamento|acordo de subcontratação|dpa|questionário de segurança|questionário de due
        diligence|relatório soc|certificado*|teste de intrusão|pentest|auditoria de segurança) .. (não
        (chega*|existe*|entreg*|há|tem|assin*|oferec*|envia*)|nunca|pedindo|peço|meses|venci*|expir*|caduc*|falta*|pendente*|nega*|sem|desde|antig*);
        (certificado) (vencido|expirado|caducado); (apaga*|exclu*|elimina*|descart*|supress*) ..
        (dados|informação|pedido|currículo*); (servidor*|dados|alojamento|hospedagem|nuvem|alojad*|guardad*) ..
        (fora|estados unidos|eua|exterior|estrangeiro|china|índia|outro país|não sabemos onde|onde|desconhecid*);
        (onde|quem) .. (guardam|armazen*|alojam|estão (os|nossos)?
        dados|acessa|acessou|acedeu|entrou|alterou|viu|mudou|tem acesso|mudou o preço); não (fica|há|deixa)
        (rastro|registro|registo|trilha); (ia|inteligência artificial) ..
        (trein*|dados|lê|contratos|informação|documentos|aprende); trein* (com)? .. (dados|contratos|ia|documentos);
        sem (nosso|meu|o)? (consentimento|autorização|permissão); (compartilh*|partilh*|vend*|ced*|pass*) ..
        (dados|informação|e mail*|telefone*|contactos) .. (terceir*|outr*|publicid*|sem|marketing);
        (preocup*|inquiet*|dúvida*|desconfi*|receio|risco*|medo) ..
        (segurança|dados|privacidade|confidencial*|proteção|informação|compliance|acesso*|lgpd); phishing; spam;
        (multa*|sanção|incumprimento|viola*|contrari*|infring*) ..
        (proteção|lgpd|rgpd|dados|norma*|privacidade|lei|regulador*); (lgpd|rgpd|lei|norma|regulação) .. (não
        (cumpr*|respeit*|atend*)|descumpr*|incumpr*|viola*|contrari*|exige*);
        ${PORTUGUESE_PRODUCT_STORIES.security_compliance}`,
    decisive: `(segurança|privacidade|proteção de dados|confidencialidade|conformidade|dados pessoais|lgpd|rgpd) ..
        (preocup*|mal*|ruim|má|péssim*|insuficiente*|deficiente*|nul*|não (cumpr*|há|garant*|exist*|é|se
        leva*|atende*)|dúvida*|frac*|falh*|problema*|brecha*|falta*|incumpr*|descumpr*|pouc*|inquiet*|risco*|vulner*|deix*|zero);
        (problema*|falta|falha*|dúvida*|preocupação|preocupações|risco*|brecha*|buraco*|incidente*|fuga|fugas|vazamento)
        (de|na|em|no|sobre|com|quanto à|da)
        (segurança|privacidade|dados|informação|informações|confidencialidade|proteção|conformidade|lgpd)`,
  },
} satisfies Partial<LexiconReasons>;
