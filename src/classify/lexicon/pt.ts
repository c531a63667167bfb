import { PORTUGUESE_SPEECH_DEALINGS } from './pt-speech-dealings';
import { PORTUGUESE_SPEECH_PRODUCT } from './pt-speech-product';
import type { Lexicon } from './lexicon';

/** Portuguese, Brazilian and European words side by side. */
export const PORTUGUESE: Lexicon = {
  language: 'pt',
  speech: { ...PORTUGUESE_SPEECH_DEALINGS, ...PORTUGUESE_SPEECH_PRODUCT },
  grammar: {
    tells: `o; a; os; as; de; do; da; dos; das; e; é; um; uma; em; no; na; não; que; com; para; por; se; nos; muito;
      mas; mais; seu; sua; ao; são; está; estão; nosso; nossa; foi; tem; temos; já; como; quando; desde; sem; nada;
      ninguém; nunca; nem; há; você; vocês; isso; ser; pela; pelo; até; também; eu; uma; aos; demais; fica; ficou;
      minha; meu; ainda`,
    negators: 'não; nunca; jamais; sem; nenhum; nenhuma; ninguém; nada; nem; tampouco',
    stops: 'porque; quando; e; que; se; mas; pois; nós; eu; eles; vocês; até; só; somente; apenas',
    and: 'e; além',
    contrast: `mas; porém; contudo; entretanto; no entanto; infelizmente; embora; todavia; exceto; pena que?;
      em contrapartida; apesar de; já o; só que; salvo`,
    concession: 'embora; apesar de; ainda que; mesmo que; se bem que',
    focus: `principalmente; sobretudo; especialmente; porque; realmente; acima de tudo;
      (maior|principal|grande) (problema|queixa|reclamação); o que (incomoda|falha|falta|irrita); o que (mais|pesa|pega|dói|irrita|trava|não engulo|preocupa|mata|conta|me|nos|realmente); o (pior|grave|chato|ruim|problema|ponto) (é|foi); grave é; minha (queixa|reclamação); meu problema; mais que (o|a); ainda por cima; ponto (fraco|negativo)`,
    strongFocus: `(único|única|verdadeiro|verdadeira|real) (motivo|razão|problema|queixa|ponto);
      (motivo|razão|problema) (real|principal|verdadeiro); principal (motivo|razão);
      (só|somente|apenas|unicamente) (porque|por|devido|por causa); (motivo|razão) (da|pela) (minha|nossa|nota); o (motivo|problema) (real|é|verdadeiro); a razão (é|real|da); (é|foi) o que (me|nos|mais); por isso (a|o|minha|esta) (nota|pontuação); único (porém|defeito|ponto|senão); determinante; decisivo; o ponto é`,
    praise: `bom; boa; bons; boas; bem; excelente*; ótimo*; ótima*; perfeito; perfeita; satisfeito*; satisfeita;
      contente*; feliz; rápido; rápida; rápidos; fácil; fáceis; intuitivo; intuitiva; confiável; confiáveis; estável;
      útil; úteis; eficiente*; competente*; melhor*; adoro; adoramos; gosto; gostamos; amo; funciona bem; fantástico*;
      incrível; maravilhos*; atencios*; educad*; simpátic*; recomendo; legal; justo; correto; prestativ*`,
    blame: `mau; má; maus; ruim; ruins; péssim*; horrível; horríveis; terrível; deficiente*; insuficiente*;
      decepcion*; frustrant*; inaceitável; problema*; lento; lenta; lentos; lentas; atras*; falta; faltam; faltou;
      demais; difícil; difíceis; complicad*; desatualizad*; injust*; rígid*; incompetent*; ignorad*; inútil; fraco;
      fraca; fracos; pior; desastre; errad*; longo; longa; demorad*; demora; pouco; pouca; muito caro; preocupa*;
      caótic*; obsolet*; confus*; precári*; despreparad*; mal`,
    unreal: `seria; seriam; poderia; deveria; estaria; era; antes; gostaria*; queria*; esperava*; longe; vez; menos;
      mais; tão; quem dera`,
    clears: `nenhum problema com; nada (contra|a reclamar); não (é|era|foi) (o|um) (problema|motivo);
      não (tenho|temos|há|tivemos) (problemas|queixas|reclamações|nenhum problema) (com|do|de); não por; nada a ver;
      não (me|nos) incomoda; (melhorou|melhoraram); (resolvido|solucionado) (rápido|rapidamente); (liguem|ligue|contactem|contacte|contatem) (me|para|pra); me (liguem|ligue|liga|contatem|contactem|contate); (entrem|entre|entrar) em contato|contacto; (por favor|favor) .. (lig*|contat*|contact*); peço que .. (contato|contacto|ligue*)`,
    clearsNext: 'não (é|era|foi|são|eram) (por causa|pelo|pela|tanto)? (do|da|o|a|os|as|seu|sua)?',
    tails: 'que; em; mas; realmente; mesmo; mesma',
    ignore:
      '(um|o|no|do|de|meu|nosso|em) carro; por favor; bom dia; boa tarde; bem como; tudo bem; se bem; levar em conta; por conta de; melhor que',
  },
  reasons: {
    billing_pricing: {
      topic: `preço*; custo; custos; valor cobrado; valores; tarifa*; fatura*; faturamento; faturação; cobrança*; cobrado;
        assinatura*; licença*; pagamento*; mensalidade*; reembolso*; desconto*; renovação; orçamento; plano; planos;
        boleto*; nota fiscal; reajuste*`,
      complaint: `caro; caros; caras; (é|está|tá|fica|ficou|sai|saiu|muito|mais|tão|bem|conta|ferramenta|licença|mensalidade) cara; caríssimo; custoso;
        (preço*|custo*|valor|valores|tarifa*|mensalidade*) .. (alto*|alta*|elevad*|abusiv*|subi*|aument*|dobr*|
        excessiv*|salgad*);
        (cobrança*|cobrad*|cobraram|cobram) .. (indevid*|inesperad*|dupl*|duas vezes|a mais|extra*|errad*|adiciona*|
        ocult*); (custos|taxas|cobranças) (ocult*|escondid*|adicionais|extras|inesperad*);
        (erro*|problema*) .. (fatura*|cobrança*|faturamento|boleto); fatura* .. (errad*|incorret*|confus*|erro*);
        cobrança dupla; (nos|me) cobraram; (renovado|renovou|renovação) automátic*; reembolso .. (não|nunca|negado);
        golpe; não .. (pagar|bancar|cabe no); pagar mais; taxas`,
      decisive: `(aumento*|reajuste*|subida) .. (preço*|valor|valores|mensalidade*|plano|contrato);
        (muito|demasiado|caro|cara|tão) (caro|cara|caros|demais);
        (aumentaram|subiram|aumentou) .. (preço*|valor|valores|mensalidade*);
        (só|somente|apenas) (no|na|em|com o|disponível) .. (plano|versão|pacote|edição);
        pagar (extra|à parte|a mais|adicional); (preço*) .. (alto*|elevad*); cobrança indevida`,
    },
    product_gap: {
      topic: `função; funções; funcionalidade*; recurso*; integração; integrações; exporta*; relatório*; personaliza*;
        customiza*; aplicativo móvel; app mobile; api; automação; automações; automatiza*; conector*; filtro*; painel;
        dashboards; modelos`,
      complaint: `(falta|faltam|carece|sinto falta|sentimos falta) .. (função|funções|funcionalidade*|recurso*|opções|
        opção|integração|integrações|ferramenta*|relatórios|api|flexibilidade); não (é possível|consigo|conseguimos|dá
        para|permite|tem como|há como|podemos) .. (exportar|importar|
        personalizar|customizar|filtrar|integrar|conectar|configurar|editar|automatizar|criar|adicionar|compartilhar|
        agendar); não (tem|têm|possui|inclui|oferece|suporta|conta com|dispõe); não (se)? integra; não permite*; falta
        (a|o|um|uma); (sem|nenhuma) (integração|integrações|api|app|aplicativo|opção|opções|versão mobile); seria
        (bom|útil|ideal|ótimo|interessante|legal|importante); limitado; limitada; limitados; limitadas;
        (muito|demasiado) (básico|básica|limitado|limitada|simples); poucas?
        (opções|funções|recursos|integrações|flexibilidade); poucos (recursos|relatórios); incomplet*; mais
        (opções|recursos|funções|integrações|flexibilidade)`,
      decisive: `(falta|faltam|carece de) .. (funções|funcionalidade*|recurso*|integração|integrações);
        não (se)? integra; não (há|tem|existe|possui) (integração|api|app|aplicativo|exportação); sem integra*;
        (recursos|funcionalidades|funções) .. (faltam|faltando|básic*|ausentes)`,
    },
    reliability_performance: {
      topic: `erro; erros; falha; falhas; bug; bugs; desempenho; performance; estabilidade; velocidade; lentidão;
        sincroniza*; carregamento; servidor*; atualização; atualizações; disponibilidade; queda; quedas; conexão;
        notificações`,
      complaint: `lento; lenta; lentos; lentas; lentidão;
        (cai|caem|caiu|trava|travam|travando|travou|travamento*|congela|fecha sozinho); fora do ar;
        (falha|falhas|falham|falhando|falhou); erros; não (funciona*|carrega*|abre|sincroniza*|anda|salva|grava);
        (funciona|anda) (mal|quando quer); parou de funcionar; instável; instáveis; instabilidade*;
        (perdemos|perdi|perdeu|perda) .. (dados|informações|trabalho);
        (dados|resultados|números|relatórios|cálculos) .. (incorret*|errad*|inconsistent*);
        demora* .. (carregar|abrir|minutos|muito para carregar); interrupç*; indisponível; indisponibilidade*;
        pouco confiável; não é (confiável|estável); desconecta; mensage* de erro; bugs; quedas`,
      decisive: `(muitos|muitas|demasiados|constantes|frequentes|sempre|vários|várias|mesmos) (erros|falhas|quedas|
        bugs|travamentos|instabilidades|problemas técnicos);
        (sistema|plataforma|aplicativo|aplicação|app|ferramenta|software|programa|servidor) .. (cai|caem|lento|lenta|
        falha|trava|travando|fora do ar|instável|congela|funciona); (perdemos|perda de) .. dados;
        (erro|falha|bug) .. (persiste|continua|de novo|sem correção|não corrigid*)`,
    },
    usability: {
      topic: `interface; interfaces; usabilidade; navegação; navegar; menu; menus; design; leiaute; layout;
        experiência do usuário; tela; telas; ecrã; ecrãs; botão; botões; curva de aprendizado; ui; ux`,
      complaint: `(difícil|difíceis|complicad*|complex*|ruim|chato) (de|para) (usar|utilizar|mexer|entender|navegar|
        encontrar|aprender|configurar|manusear);
        (pouco|não é|nada|não muito) (muito|nada)? (intuitivo|intuitiva|amigável|claro|clara|prático|prática|
        ergonômic*); (muitos|demasiados) (cliques|passos|menus|botões|opções); confuso; confusa; confusos; complicado;
        complicada; complexo; complexa; trabalhos*; tedios*; antiquad*;
        (interface|design|layout|telas) .. (antig*|obsolet*|fei*|ultrapassad*|desatualizad*|velha); poluíd*;
        não (se)? (encontr*|acho|acha) (nada|as|os|o); curva de aprendizado; pouco amigável; labirinto; cliques`,
      decisive: `(difícil|complicad*) (de|para) (usar|utilizar|navegar|mexer);
        (pouco|nada|não é) (muito)? (intuitivo|intuitiva|amigável);
        interface .. (confusa|complicada|complexa|horrível|ruim|péssima|poluída); (muitos|demasiados) (cliques|passos)`,
    },
    onboarding_implementation: {
      topic: `implantação; implementação; treinamento*; formação; capacitação; onboarding; configuração inicial;
        integração inicial; início; arranque; documentação; manual; manuais; tutoriais; lançamento;
        acompanhamento inicial`,
      complaint: `(pouco|sem|falta de|faltou|falta|nenhum|não houve|mau|insuficiente|nenhuma) (treinamento*|formação|
        capacitação|documentação|orientação|acompanhamento inicial|guia);
        (treinamento*|formação|capacitação|documentação) .. (insuficiente|fraco|fraca|ruim|nul*|péssim*|inexistente|
        superficial|curto); (ninguém|nunca) .. (explicou|ensinou|treinou|orientou|capacitou|mostrou);
        (demorou|levou|demoraram|levamos|demoramos) .. (meses|semanas|muito) (para|até)?;
        (meses|semanas) (para|até) (começar|implantar|usar|que|ficar|entrar|implementar);
        ainda não .. (operacional|implantad*|implementad*|funcionando|no ar); (fomos)? (deixados|largados) sozinhos;
        por conta própria`,
      decisive: `(má|ruim|lenta|péssima|longa|caótica|demorada|mau) (implantação|implementação|treinamento|formação|
        integração inicial);
        (implantação|implementação|onboarding|treinamento|configuração inicial|capacitação) .. (lent*|demor*|arrast*|
        ruim|mal|caótic*|atras*|péssim*|long*|meses|desastre|complicad*|deficiente|insuficiente|confus*)`,
    },
    support_experience: {
      topic: `suporte; atendimento; serviço ao cliente; apoio ao cliente; ticket; tickets; chamado; chamados;
        assistência; atendente*; resposta; respostas; sac; help desk; chat; ajuda; assistência técnica`,
      complaint: `(sem|nenhuma|não há|não tive|não tivemos|não recebi|não recebemos|nunca tive) (uma)? (resposta*|
        retorno|solução); ninguém .. (respond*|atend*|ajud*|resolv*|retorn*|liga*);
        não (me|nos)? (respond*|atend*|resolv*|ajud*|retorn*|solucion*);
        nunca (me|nos)? (respond*|atend*|retorn*|lig*|ajud*|resolv*);
        demora* .. (responder|resposta*|atender|resolver|retornar|dias|semanas|atendimento);
        tempo de (resposta|espera|resolução|atendimento);
        (esperar|esperando|espera|aguardando) .. (dias|semanas|horas|resposta|retorno|muito);
        (jogado|jogam|empurra*|passam) de um; respostas (genéricas|automáticas|prontas|padrão); gross*; mal educad*;
        cobrar várias; impossível (contatar|falar|contactar); maltrat*; sem solução; fecharam .. (chamado|ticket)`,
      decisive: `(suporte|atendimento|serviço ao cliente|apoio ao cliente|assistência|sac) .. (lent*|mau|ruim|péssim*|
        inexistente|deficiente|horrível|demor*|incompetent*|desastre|inútil|fraco|precári*);
        (suporte|atendimento|serviço ao cliente|apoio ao cliente|assistência|sac) .. (não|nunca|ninguém|jamais) ..
        (respond*|resolv*|ajud*|retorn*|solucion*|atend*);
        (mau|ruim|péssimo|péssima|lento|lenta|horrível|fraco) (suporte|atendimento|assistência);
        (ticket*|chamado*) .. (abert*|sem|ignorad*|fechad*|semanas|dias|ninguém|encerrad*)`,
    },
    account_management: {
      topic: `gerente de conta*; gestor de conta*; gestor da conta; gerente da conta; executivo de conta*; comercial;
        vendedor*; vendas; equipe comercial; comunicação; acompanhamento; roteiro; roadmap; transparência;
        relacionamento; interlocutor; ponto de contato; account manager*; csm; sucesso do cliente`,
      complaint: `(sem|falta de|falta|pouca|pouco|má|nenhum|nenhuma|não há|não temos) (acompanhamento|comunicação|
        transparência|contato|contacto|interlocutor|retorno do comercial|relacionamento);
        comunicação .. (ruim|péssima|falha|deficiente|nula|fraca|má);
        (prometeram|prometeu|prometid*|promessa*|prometem); promessas .. (não|vazias|cumprid*|quebradas); descumpr*;
        (nunca|ninguém) (nos|me|se) .. (inform*|avis*|consult*|escut*|ouv*|visit*|procur*);
        (só|somente) .. (ligam|procuram|aparecem|entram em contato) .. (vender|renovar|cobrar|quando|para);
        (sentimos|sinto) .. (abandonad*|ignorad*|sozinh*|esquecid*);
        (troca*|mud*|trocaram) .. (gerente|gestor|contato|comercial|executivo); abandonados; nos ignoram`,
      decisive: `(comercial|vendedor*|vendas|equipe comercial) .. (promet*|mentiu|mentiram|engan*);
        (prometeram|prometid*|prometeu|promessas) .. (venda*|comercial|vendedor*|cumpr*|demo*|não existe*);
        (sem|nada|silêncio|nenhum|não) .. roadmap;
        (gerente|gestor|executivo) (de|da) conta* .. (não|nunca|jamais|troc*|mud*|incompetent*|ausente|sumiu|ignora*);
        falta de acompanhamento; (sem|não temos) (um)? (gerente|gestor|interlocutor|contato)`,
    },
    service_delivery: {
      topic: `consultor*; consultores; consultoria*; projeto*; entrega*; entregáve*; técnico que; instalação;
        instalador*; serviços profissionais; prestação; prazo*; cronograma; prestador*; obra`,
      complaint: `(entregue*|entregaram|entrega|chegou|finalizado) .. (tarde|atras*|incomplet*|mal|fora do prazo);
        (atraso*|demora*) .. (entrega*|projeto*);
        (prazo*|data*|cronograma|marcos) .. (não|descumprid*|nunca|estourad*|atras*);
        não .. (cumpriram|cumprem|cumpriu|cumpre) .. (prazo*|data*|cronograma|escopo|combinado|contratado);
        (trabalho|instalação|entregáveis) .. (mal|ruim|deficiente|má qualidade|incomplet*|refazer); mal feit*;
        má qualidade (do trabalho|da entrega|do serviço)?; despreparad*; (não)? apareceu o técnico; refazer;
        retrabalho; estouro; fora do orçamento; escopo .. (não|mud*)`,
      decisive: `(consultor|consultores|técnicos|instalador*|equipe de projeto|consultoria) .. (sem|não|incompetent*|
        júnior|inexperient*|despreparad*|tarde|mal|nunca|troc*);
        (projeto|entrega*|entregáveis) .. (tarde|atras*|mal|fracass*|desastre|incomplet*|demor*|fora do|ruim);
        (implementação|implantação|instalação|treinamento|consultoria|migração|serviço) (pag*|contratad*)`,
    },
    security_compliance: {
      topic: `segurança; privacidade; conformidade; compliance; lgpd; rgpd; proteção de dados; dados pessoais;
        criptografia; criptografad*; certificação; certificações; auditoria*; senha*; autenticação; sso; mfa; 2fa;
        permissões; acessos; sigilo; iso 27001`,
      complaint: `(problema*|falha*|brecha*|risco*|incidente*|dúvidas|preocupação|vulnerabilidade*) .. (segurança|
        privacidade|dados|conformidade);
        (não|descumpre*|sem) .. (cumpre*|lgpd|rgpd|normas|criptografia|certificação|autenticação|proteção de dados|
        conformidade); (vazamento*|vazaram|roubo|violação) .. (dados|informações);
        (preocupa*|inquieta*) .. (segurança|privacidade|dados); acesso* não autorizado*;
        (dados|informações) .. (expost*|vazad*|visíveis|armazenad*|hospedad*|compartilhad*|públicos); insegur*;
        hacke*; não (há|tem) (sso|mfa|2fa|dupla|autenticação|criptografia)`,
      decisive: `(problema*|brecha*|falha*|incidente*|vulnerabilidade*) de segurança;
        (vazamento*|violação) de (dados|informações); não cumpre* .. (lgpd|rgpd|proteção|normas);
        (viola|descumpre) .. (lgpd|rgpd|proteção); dados pessoais .. (expost*|vazad*|compartilhad*|visíveis);
        acesso* não autorizado*`,
    },
    competitor_value: {
      topic: `concorrência; concorrente*; alternativa*; retorno; roi; custo benefício;
        outras (ferramentas|soluções|opções|plataformas|empresas); outros (fornecedores|programas|sistemas|produtos);
        benefício*; valor agregado`,
      complaint: `(não|pouco|sem|nenhum) .. (valor|retorno|roi|benefício*|vantagem|utilidade);
        não vale (a pena|o preço|o investimento|o que);
        (concorrência|concorrente*|alternativas|outros|outras) .. (melhor*|mais|superior*|barat*|avançad*|frente);
        (há|existem|tem) .. (melhores|opções melhores|alternativas);
        (melhores|mais baratas) (alternativas|opções|ferramentas|soluções); (perda|desperdício) de (tempo|dinheiro);
        (quase não|mal|já não|pouco) .. (usamos|utilizamos|usa|uso|precisamos); não (nos)? (agrega*|serve|traz);
        comparado com; em comparação; nada especial; não .. rentável; não compensa`,
      decisive: `(concorrência|concorrente*|outras ferramentas|outros fornecedores) .. (melhor*|mais|superior*|
        barat*); não (agrega*|traz); não vale a pena; custo benefício; (sem|não vemos|nenhum) retorno;
        (há|existem) (opções|alternativas) melhores; não compensa`,
    },
  },
};
