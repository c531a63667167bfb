import { PORTUGUESE_AGAIN } from './pt-again';
import { PORTUGUESE_BOND } from './pt-bond';
import { PORTUGUESE_HARM } from './pt-harm';
import type { FlagSpeech } from './flag-speech';

/** Portuguese, as people say it without the word itself. */
export const PORTUGUESE_FLAG_SPEECH: FlagSpeech = {
  phrases: { ...PORTUGUESE_HARM, ...PORTUGUESE_AGAIN, ...PORTUGUESE_BOND },
  slots: {
    aparente: `(aparec*|constav*|marcav*|indic*|mostrav*|mostrou|dizia|estava|registr*|dava|figur*) .. (fechad*|
      desligad*|bloquead*|sem tensão|segur*|vazi*|livre|revisad*|inspecionad*|verde|normal|desconectad*|validad*|
      aprovad*|isolad*|zero|em ordem|ok)`,
    gente: `paciente*; doente*; utente*; criança*; bebê*; bebé*; idoso*; idosa*; residente*; morador*; operador*;
      operári*; trabalhador*; funcionári*; empregad*; colega*; técnico*; motorista*; empilhadeirista*; enfermeir*;
      pessoa*; alguém; gente; senhor; senhora; homem; mulher; cliente*; hóspede*; vizinh*; alun*; pedestre*; peão;
      peões; ciclista*; passageir*; eletricista*; pedreiro*; soldador*; bombeiro*; visitante*; diabétic*; mão; mãos;
      dedo*; braço; perna; cabeça; pé; família; menor; motoqueiro*; motociclista*; montador*; inquilin*; farmacêutic*;
      médic*; nós; ele; ela`,
    aparelho: `permissão de trabalho; incubadora*; diálise; hemodiálise; monitor de sinais; alerta de alergia*;
      temperatura da (câmara|geladeira|vacina*); sobrecarga; abertura de emergência; indicador de carga; limitador;
      jornada do motorista; descanso obrigatório; porta corta fogo; ventilação; exaustor; doseador; alarme*; sirene*;
      detector*; detetor*; sensor de (gás|fumaça|fumo|temperatura|pressão|movimento|queda| segurança|porta|co|
      presença); sensores de (gás|fumaça|temperatura|pressão|segurança); (aviso*|alerta*) de (gás| incêndio*|
      temperatura|co|monóxido|fumaça|fumo|queda|evacuação|vazamento|pressão|emergência|pânico|fogo|enchente|
      inundação|tempestade|agressão|oxigênio|intrusão); botão de (pânico|emergência|parada|alarme|sos|chamada); parada
      de emergência; paragem de emergência; chamada* de (emergência|enfermagem|enfermeir*|socorro); campainha de
      enfermagem; teleassistência; homem morto; freio*; travão; travões; trava; bloqueio; intertravamento*;
      encravamento*; consignação; cadeado*; válvula*; sensor; cancela; cancelas; semáforo*; cortina de luz; barreira
      (de luz| fotoelétrica); porta de segurança; extintor*; sprinkler*; saída* de emergência; plano de evacuação;
      área (proibida|restrita|de risco); zona (proibida|perigosa|restrita|de exclusão); disjuntor*; bomba de (infusão|
      insulina); respirador*; ventilador pulmonar; desfibrilador*; monitor cardíaco; marca passo; cadeia de frio;
      câmara fria; passagem de nível; trabalhador isolado; linha de vida; dose*ador`,
    falha: `não; nunca; jamais; ninguém; nada; nenhum*; tarde; atras*; atraso; demor*; (minutos|horas|segundos)
      (atrasad*|depois|de atraso|mais tarde); falhou; falha; falhar; falham; mud*; silêncio; calad*; desligad*; caíd*;
      congelad*; travad*; desativad*; ignorad*; errône*; errad*; mal; apesar; perd*; sumi*; verde; ficou calado;
      inoperante; desconectad*; quebrad*; obsolet*; desatualizad*; anulad*; trocad*; morto; parad*; offline; disparou
      errado; emudec*`,
    remedio: `dose*; dosagem; medicação; medicamento*; remédio*; fármaco*; insulina; receita médica; prescrição;
      prescrições; infusão; injeção; seringa*; soro; alergia*; alérgic*; alérgeno*; intolerância*; glúten; amendoim;
      tipo sanguíneo; sangue; transfusão; oxigênio; oxigénio; vacina*; morfina; heparina; antibiótico*; penicilina;
      quimio*; anestesi*; exame de sangue; biópsia*; glicose; glicemia; ecg; radiografia*; pulseira do paciente;
      dieta*; comprimido*; antídoto*; plano terapêutico; sinais vitais; sonda; plaquetas; amostra*; contraindicação*;
      esteriliz*; cardápio`,
    trocado: `trocad*; errad*; erro; incorret*; confundi*; misturad*; de outro; de outra; outro paciente; outra
      paciente; do anterior; do vizinho; dobr*; duplicad*; dez vezes; mg; não (aparec*|apareceu|mostr*|mostrou|
      sincroniz*|chegou|constava|consta|salvou|imprim*|avisou|registr*); sem (mostrar|aviso|registrar|enxergar|
      insulina|a dose); sumiu; sumiram; falt*; perd*; vencid*; apagad*; em vez de; no lugar de; vírgula; decimal;
      quase; por pouco; por um triz; por sorte; ainda bem; felizmente; ficou sem; oculto; vazio; tarde; estava a; quem
      salvou`,
    maquina: `prensa*; guindaste*; portão; porta; portas; elevador*; ascensor*; robô*; esteira*; tapete rolante;
      empilhadeira*; empilhador*; cancela; cancelas; serra; máquina*; misturador*; betoneira; turbina*; bonde;
      elétrico; trem; comboio; vagão; reboque*; rampa*; escada rolante; escavadeira; trator; forno; caldeira*; reator;
      autoclave; triturador*; cilindro; drone; cadeira de rodas; caminhão; caminhões; camião; veículo*; alçapão;
      palete*; prateleira*; andaime*; teto; doca; plataforma elevatória; tanque; silo; moinho; caçamba; van; ônibus;
      autocarro; moto*; semáforo*; ponte rolante; operação remota; comando remoto`,
    movido: `arrancou; arranca; ligou; liga; reinici*; moveu; move; movia; fechou; abriu; caíram; desceu; desce;
      soltou; solta; tombou; tomba; deu ré; dando ré; rodou; aceler*; fre*; desbloque*; liber*; girou; gira; quebrou;
      rompeu; estourou; explodiu; queimando; marcava; despencou; desabou; energiz*; com tensão; solto; solta; colid*;
      bateu; disparou; ignorado; ignorou`,
    perto: `dentro; lá dentro; debaixo; embaixo; com a mão; com (um|uma| dois|três|o|a|os) _ (dentro|lá dentro|
      embaixo); tinha (gente|alguém); havia (gente|alguém|três|dois); mão; dedo*; cabeça; criança*; escola; escolar;
      creche; pátio; corredor; via; poço; vão; túnel; estrada; por um triz; por pouco; a tempo; centímetros; metros;
      sem trava; com gente; interditad*; feriu`,
    sorte: `por um triz; por um fio; por pouco; por sorte; sorte que; ainda bem; graças a deus; milagre; a tempo;
      felizmente; quase; pulou; podia ter (sido|morrido|acontecido|acabado|caído|matado|virado); poderia ter (sido|
      morrido|acontecido|acabado|caído|matado|virado); nem quero (pensar|imaginar); não quero (nem)? (pensar|
      imaginar); da próxima vez .. (mort*|ferid*|alguém|não)`,
    materia: `gás; amônia; amónia; amoníaco; cloro; ácido*; soda; solvente*; químic*; vapor*; fumaça; fumo; monóxido;
      co; radiação; radioativ*; amianto; eletricidade; corrente; tensão; cabo*; fio; fios; tomada*; bateria*; fogo;
      chama*; faísca*; água fervente; óleo; poeira; mofo; bactéria*; contamin*; carga perigosa; produtos perigosos;
      hidrogênio; propano; tóxic*; pesticida*; gelo; enchente; incêndio`,
    exposto: `inal*; respir*; vaz*; fuga; derram*; desencapad*; descascad*; solt*; sem (proteção|sinalização|
      isolamento); sem proteção; expost*; ao alcance; hospital; tontura*; vômito*; tosse; entrou; entraram; dentro;
      queimou; queimadura*; intoxic*; túnel; proibid*; tocar; tocou; caldeira; na sala com`,
    vulneravel: `residente*; paciente*; doente*; utente*; criança*; bebê*; bebé*; idoso*; idosa*; avó; avô; senhor;
      senhora; diabétic*; beneficiári*; alun*; pessoa*; hóspede*; trabalhador*; deficiente*; dependente*; intern*;
      menor; menores; mãe; pai; morador*`,
    desvalido: `sem (visita|cuidador|cuidadora|diálise|jantar|tratamento); ninguém (foi|chegou|apareceu|veio); visita
      (perdida|esquecida|cancelada); no chão; caíd* no; trancad*; pres* no; presa no; preso na; sem (oxigênio|
      oxigénio|insulina| aquecimento|medicação|remédio|vigilância|socorro|atendimento médico|comida|água); perdid*;
      desaparecid*; fugiu; no escuro; na rua; desassistid*; abandonad*; horas (no chão|esperando socorro|sozinh*|
      caíd*)`,
    auxilio: `bombeiros; ambulância*; socorrista*; emergência; samu; inem; 192; 193; 112; polícia; resgate; defesa
      civil; médico de plantão; salva vidas; brigada*; plantonista`,
    extravio: `endereço (errado|antigo|velho|anterior|incorreto); casa errada; rua errada; morada (errada|antiga);
      (não|nunca|jamais) (chegou|chegaram|avis*|receb*|encontr*|saiu|tocou|ligou|foi (avisad*|acionad*)|vieram);
      tarde; minutos (atrasad*|depois|de atraso); horas (atrasad*|depois|de atraso); bloquead*; desatualizad*;
      perdid*; quarenta minutos`,
    rival: `concorrente*; concorrência; rival*; alternativa*; substitut*; (outro|outra|outros|outras|novo|nova)
      (fornecedor*|ferramenta*|plataforma*|sistema*|empresa*|software*|fabricante*|opção|opções|solução|soluções|
      integradora*|casa*|produto*|marca*|aplicativo*|consultoria*); outros (três|dois); os outros; outra freguesia; o
      mercado; fornecedor anterior; mais simples; algo (melhor|mais simples|mais barato)`,
    corte: `demo*; demonstraç*; testamos; testando; testar; testei; proposta*; cotação; cotações; orçamento*; olhando;
      olhar; avaliando; avaliamos; negociando; assinamos; assinado; fechamos; contratamos; pilot*; reunião com;
      conversando; conversamos; falamos com; vendo; vimos; buscando; procurando; explor*; escolhemos; escolhido;
      migrar; migrando; mudamos; voltamos; comparar; comparando; experimentar; estudando; pesquisando; licitação;
      edital; decidimos; decisão; levar; começámos; começamos`,
    nos: `nós; a gente; estamos; vamos; temos; estou; tô; to; vou; diretoria; direção; comitê; chefe; compras; equipe;
      matriz; sede; empresa; pedi; pedimos; queremos; já; fazendo; nosso; nossa; meu; fechamos; assinamos; mudamos;
      voltamos; testamos; começámos; começamos`,
    sair: `sair; saímos; sairemos; sai; cancelar; cancelamos; cancelaremos; cancelo; rescindir; rescindimos; rescindo;
      renovar; renovamos; renovaremos; renovação; substituir*; trocar; trocamos; migrar; migramos; encerrar;
      encerramos; encerro; embora; adeus; acabou; acaba; abandonar; desistir; desisto; desistimos; largar; mudar; fim;
      despedir; muda`,
    quando: `se (não|isso|o|a|continuar|nada|dia|no próximo|vocês|até); ao (fim|final) (do|da); no fim do contrato; no
      fim do (contrato|ano|mês|ciclo); fim do (contrato|ciclo|ano); ao (vencer|terminar|acabar); acabando; em
      (janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro); até (dezembro|
      janeiro|junho|março|o fim); ano que vem; próxim*; decidi*; decisão; aprov*; seriamente; pensando; considerando;
      avaliando; nesse passo; mandou; mandaram; proibiu`,
    vezes: `duas vezes; três vezes; quatro vezes; cinco vezes; outra vez; de novo; novamente; mais uma vez; pela
      (segunda|terceira|quarta|quinta|enésima) vez; (segunda|terceira|quarta|quinta|sexta) (vez|queda); (segundo|
      terceiro|quarto|quinto) (mês|trimestre); cada (mês|semana|segunda|sexta|atualização|fechamento|fecho|noite|
      versão); todo (mês|dia|fechamento|fim de mês|ano); toda (semana|segunda|sexta|noite|atualização); como em
      (janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro); (meses|semanas|dias|
      vezes) (seguid*|consecutiv*); recorrente; crônic*; crónic*; no mês que`,
    tropeco: `caiu; cai; queda; quedas; falha; falhas; falhou; falhar; erro; erros; trava; travou; duplic*; perderam;
      perdeu; sumiu; sumiram; errada; errado; quebrou; quebrad*; cancel*; adiad*; remarc*; incidente*; bug; vazamento;
      fora do ar; interrupção; resolvid*; estoura; estourou; reabr*; reabert*; não (toc*|abr*|funcion*|sincroniz*|
      veio|chegou); atrasad*; devolve; problema*`,
    gestor: `gestor* de conta*; gestor* da conta; gestora; gerente de conta*; gerente da conta; executiv* de conta*;
      responsável da conta; responsável pela (nossa)? conta; account manager*; account; csm; kam; (nosso|nossa)
      (executiv*|gestor*|consultor* comercial|responsável); (senhor|senhora|sr|sra) _; (quem|o que|a que|que) (cuida|
      trata|atende) (da nossa conta|da gente|de nós)`,
    modos: `nunca; jamais; mente; mentiu; inventa*; soberb*; prepoten*; arrogan*; gross*; grosseir*; mal educad*;
      rude; desprez*; ignor*; sumiu; some; evapor*; esquece; perde; inútil; incompeten*; insult*; humilh*; debocha*;
      não (responde|atende|aparece|conhece|vem|escuta|ouve|prepara|sabe|retorna|cumpre|faz|liga|dá|nos|se|tem); nem
      (responde|sabe|conhece|faz|liga); só (aparece|liga|lembra|escreve|quer|vem|vende); vender; empurrar; comissão;
      trocar; troquem; troca; outra pessoa; despreparad*; falta em; não confio; remarca; desmarca; proatividade; trata
      a gente`,
    dado: `dados; ficha*; prontuário*; holerite*; recibo*; fatura*; cpf; cpfs; rg; endereços; conta bancária;
      telefones; e mails; passaporte*; fotos; listagem; contratos; documento*; informações; nif; diagnóstico*; exames;
      exame; resultado*; arquivos; salário*; cadastros; boletins; laudos; planilha; ficheiro*; nomes; perfis;
      mensagens; cartões; iban; notas; vídeos; gravações; backup*; notebook; processos`,
    visto: `ver; viu; vimos; via; vendo; vê; veem; visíve*; apareceu; apareceram; aparece*; saíram; saiu; enviad*;
      enviou; enviaram; mandou; mandaram; chegou; chegaram; receb*; expost*; acessíve*; acess*; public*; divulg*;
      compartilh*; partilh*; vaz*; baixar; consult*; mostr*; abert*; traz; roubad*; perd*; vend*; indexad*; lê; ler;
      extravi*; caiu; parar; terminou; acabou; ficam; fica`,
    alheio: `(outro|outra|outros|outras) (cliente*|empresa*|pessoa*|paciente*|unidade*|vizinh*|escola*|usuári*|
      famíli*|funcionári*|filial|clínica*|hospital|inquilin*|morador*); de outro; de outra; de outros; de outras;
      alhei*; terceiros; qualquer (um|uma|pessoa|usuário|funcionári*|visitante); tod* (os|as) (pais|funcionári*|
      usuári*|clientes|alunos|moradores|colaboradores|contatos); toda a (empresa|equipe|lista|turma); todo mundo; link
      (aberto|público); google; internet; desconhecid*; estranho; vizinh*; ex funcionári*; estagiári*; concorrente*;
      imprensa; hackers; grupo de whatsapp; grupo da empresa`,
  },
  scenes: [
    { flag: 'safety', withinWords: 14, of: ['maquina', 'aparente'] },
    { flag: 'safety', withinWords: 12, of: ['materia', 'aparente'] },
    { flag: 'safety', withinWords: 9, of: ['aparelho', 'falha'] },
    { flag: 'safety', withinWords: 22, of: ['aparelho', 'sorte'] },
    { flag: 'safety', withinWords: 9, of: ['remedio', 'trocado'] },
    { flag: 'safety', withinWords: 16, of: ['maquina', 'movido', 'perto'] },
    { flag: 'safety', withinWords: 20, of: ['maquina', 'gente', 'sorte'] },
    { flag: 'safety', withinWords: 9, of: ['materia', 'exposto'] },
    { flag: 'safety', withinWords: 10, of: ['vulneravel', 'desvalido'] },
    { flag: 'safety', withinWords: 14, of: ['auxilio', 'extravio'] },
    { flag: 'regulated_complaint', withinWords: 12, of: ['dado', 'visto', 'alheio'] },
    { flag: 'churn_intent', withinWords: 11, of: ['rival', 'corte', 'nos'] },
    { flag: 'churn_intent', withinWords: 10, of: ['nos', 'sair', 'quando'] },
    { flag: 'repeat_failure', withinWords: 8, of: ['vezes', 'tropeco'] },
    { flag: 'about_owner', withinWords: 12, of: ['gestor', 'modos'] },
  ],
  trade: `(fabricamos|vendemos|produzimos|gerimos|alugamos|imprimimos|distribuímos|peritamos|fazemos|damos|oferecemos|
    instalamos|organizamos|redigimos|calculamos|processamos|auditamos|vendo|redijo|trabalho com|trabalho na|trabalho
    no); somos (um|uma|o|a|os|as|empresa|fabricantes|distribuidores|escritório|consultoria|advogados|hospital|clínica|
    seguradora|revenda); nossa (seguradora|empresa|clínica|loja|cooperativa|consultoria) (vende|gere|faz|fabrica|
    aluga|dá); como (fabricante*|distribuidor*|escritório|seguradora|hospital|advogad*|perit*|tribunal|detetive|
    corretor*); (fabricante*|distribuidor*|revendedor*|fornecedor*) de; especializad* em; nosso (negócio|setor|ramo)
    é; vivemos de; nosso produto se chama; meu seguro cobre; no (procon|hospital) (da|do) _ usamos`,
  parts: `módulo*; formulário*; campo*; modelo*; relatório*; painel; curso*; formação; tela; ecrã; página*; aba*;
    ícone*; cor; cores; som; volume; calendário*; lista; checklist*; menu; configuraç*; software; catálogo*;
    exportação; vista; coluna*; vídeo*; categoria*; editor; perfil; evento; botão; gestão; acompanhamento; escala;
    ficha de segurança; estatística*; lembrete*; cadastro; agenda`,
  partStands: 'before',
};
